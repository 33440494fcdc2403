import type { EventText } from './event-text';
import './event-sentence.css';

/** What an event says: its sentence, and below it what was written down with it. */
export function EventSentence({ text: { sentence, details } }: { readonly text: EventText }) {
  return (
    <>
      {sentence}
      {details.length > 0 && (
        <dl className="event-details">
          {details.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
