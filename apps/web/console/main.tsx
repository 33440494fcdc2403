import { createRoot } from 'react-dom/client';
import { api } from '../api/client';
import { startWords } from '../words/words';
import { App } from './app';
import { attendance } from './shell/attendance';
import { CONSOLE_WORDS } from './words';
import './console.css';

api.use(attendance);
void startWords(CONSOLE_WORDS).then(() => createRoot(document.getElementById('root')!).render(<App />));
