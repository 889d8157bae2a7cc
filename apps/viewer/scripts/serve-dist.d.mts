export declare function serveDist(folder: string): Promise<{ url: string; close: () => Promise<void> }>
