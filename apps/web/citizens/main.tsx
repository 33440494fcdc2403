import './old-phones';
import './citizens.css';
import { createRoot } from 'react-dom/client';
import { startWords } from '../words/words';
import { App } from './app';
import { showElderMode } from './elder-mode';
import { CITIZENS_WORDS } from './words';

showElderMode();
void startWords(CITIZENS_WORDS).then(() => createRoot(document.getElementById('root')!).render(<App />));
