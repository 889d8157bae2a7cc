export declare function buildIfStale(): Promise<string>
