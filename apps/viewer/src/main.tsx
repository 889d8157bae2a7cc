import { render } from 'preact'
import { App } from './app.tsx'
import './style/fonts.css'
import './style/tokens.css'
import './style/base.css'
import './style/frame.css'
import './style/start.css'
import './style/article.css'
import './style/claims.css'
import './style/narrow.css'

const root = document.getElementById('app')
if (root) render(<App />, root)
