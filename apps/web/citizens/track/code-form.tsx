import { useState } from 'react';
import { plainCode, QUERY_CODE_LENGTH } from '@domain/case/query-code';
import { useWords } from '../use-words';
import { TextField } from '../elements/field';
import { go } from '../router';

/** Asks for the query code on the receipt. */
export function CodeForm() {
  const { t } = useWords('track');
  const [typed, setTyped] = useState('');
  const [pressed, setPressed] = useState(false);
  const code = plainCode(typed);
  const wrong =
    code === '' ? 'rules:required' : code.length === QUERY_CODE_LENGTH ? undefined : 'code-length';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setPressed(true);
        if (!wrong) go(`track/${encodeURIComponent(code)}`);
      }}
    >
      <TextField
        className="code"
        label={t('query-code')}
        hint={t('query-code-hint')}
        value={typed}
        onChange={setTyped}
        error={pressed && wrong ? t(wrong, { length: QUERY_CODE_LENGTH }) : undefined}
        autoComplete="off"
      />
      <button type="submit" className="primary">
        {t('continue')}
      </button>
    </form>
  );
}
