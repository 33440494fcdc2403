import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PersonName, PlaceName } from '../../../elements/names';
import { useProfileWords } from '../../../elements/profile-words';

interface Props {
  readonly of: string;
  /** What it is called, where the reader may know it. */
  readonly name: string | null;
}

/** What an act was about: its kind, and its name or number. */
export function Subject({ of, name }: Props) {
  const { t, i18n } = useTranslation('administration');
  const [kind = '', id = ''] = split(of);
  const words = `subject-${kind}`;
  if (!i18n.exists(words, { ns: 'administration' })) return <>{of}</>;
  return (
    <>
      {t(words)} {name ?? <Named kind={kind} id={id} />}
    </>
  );
}

function Named({ kind, id }: { readonly kind: string; readonly id: string }) {
  const profiles = useProfileWords();
  switch (kind) {
    case 'case':
      return <Link to={`/cases/${id}`}>{id}</Link>;
    case 'matter':
      return <Link to={`/matters/${id}`}>{id}</Link>;
    case 'person':
      return (
        <>
          <PersonName id={id} /> <small>{id}</small>
        </>
      );
    case 'place':
      return (
        <>
          <PlaceName id={id} /> <small>{id}</small>
        </>
      );
    case 'policy':
      return (
        <>
          {profiles.named(id)} <small>{id}</small>
        </>
      );
    default:
      return <small>{id}</small>;
  }
}

/** The kind is what stands before the first stroke; an id may have strokes of its own. */
const split = (subject: string): [string, string] => {
  const at = subject.indexOf('/');
  return [subject.slice(0, at), subject.slice(at + 1)];
};
