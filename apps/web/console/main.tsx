import { createRoot } from 'react-dom/client';
import { startWords } from '../words/words';
import { App } from './app';
import { CONSOLE_WORDS } from './words';
import './console.css';

void startWords(CONSOLE_WORDS).then(() => createRoot(document.getElementById('root')!).render(<App />));
