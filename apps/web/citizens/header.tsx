import { useState } from 'react';
import { useWords } from './use-words';
import { currentLanguage, switchLanguage } from '../words/words';
import { chooseElderMode, isElderMode } from './elder-mode';
import { Link } from './router';

/** What stands above every page: where one is, large type, and the other language. */
export function Header() {
  const { t } = useWords('pages');
  const [elder, setElder] = useState(isElderMode);
  const toggleElder = () => {
    chooseElderMode(!elder);
    setElder(!elder);
  };
  const [away, setAway] = useState(false);
  const other = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  const choose = () =>
    switchLanguage(other).then(
      () => setAway(false),
      () => setAway(true),
    );
  return (
    <header className="top">
      <Link to="" className="product">
        {t('product')}
      </Link>
      <div className="tools">
        <button type="button" aria-pressed={elder} onClick={toggleElder}>
          {t('elder-mode')}
        </button>
        <button type="button" lang={other} onClick={() => void choose()}>
          {t('other-language')}
        </button>
      </div>
      {away && (
        <p role="alert" className="note warning">
          {t('no-answer')}
        </p>
      )}
    </header>
  );
}
