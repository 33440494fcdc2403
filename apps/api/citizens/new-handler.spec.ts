import { newHandler, rungsOf, type Rung } from './new-handler';

const PATHS: Readonly<Record<string, string>> = {
  '000000': '/000000/',
  county: '/000000/county/',
  hall: '/000000/county/hall/',
  market: '/000000/county/hall/market/',
  window: '/000000/county/hall/window/',
  development: '/000000/county/hall/development/',
};
const places = {
  find: (id: string) =>
    PATHS[id] ? { path: PATHS[id], defaultUnit: id === 'hall' ? 'window' : null } : undefined,
};

/** Who works there: `role at place`. */
const STAFF: Readonly<Record<string, string>> = {
  gu: 'handler market',
  he: 'handler market',
  zhuo: 'station-head hall',
  wen: 'handler window',
  fa: 'handler development',
  duty: 'duty-leader hall',
  boss: 'leader hall',
  far: 'handler county',
};
type Asked = { handler?: string | null; hands?: readonly string[]; lead?: string };

function found(staff: readonly string[], { handler = 'gu', hands = [], lead = 'market' }: Asked = {}) {
  const peopleOn = async ({ under, role }: Rung) =>
    staff.filter((id) => {
      const [held, place] = STAFF[id]!.split(' ') as [string, string];
      return held === role && PATHS[place]!.startsWith(under);
    });
  return newHandler(rungsOf(places, lead, 'hall'), peopleOn, { handler, hands: new Set(hands) });
}

describe('a reopened case goes to', () => {
  const everyone = Object.keys(STAFF);
  it.each([
    ['a colleague of the unit that leads', everyone, 'he'],
    ['the head of the hall, where that unit has no other', ['gu', 'fa', 'wen', 'zhuo'], 'zhuo'],
    ['the window, where the hall has no head', ['gu', 'fa', 'wen', 'duty'], 'wen'],
    ['any other handler of the hall', ['gu', 'fa', 'duty'], 'fa'],
    ['the duty leader of a hall with one handler', ['gu', 'boss', 'duty', 'far'], 'duty'],
    ['its leader', ['gu', 'boss', 'far'], 'boss'],
    ['somebody above it', ['gu', 'far'], 'far'],
    ['nobody, where nobody is', ['gu'], undefined],
  ])('%s', async (_, staff, expected) => expect(await found(staff)).toBe(expected));

  it('who had no hand in it, of those who are as near', async () => {
    expect(await found(['gu', 'he', 'zhuo'], { handler: 'wen', hands: ['gu'] })).toBe('he');
    expect(await found(['gu', 'he', 'zhuo'], { hands: ['he', 'gu'] })).toBe('he');
  });

  it('who did not do it in the name of the unit, as long as there is anybody else', async () => {
    expect(await found(['gu', 'zhuo'], { handler: null, hands: ['gu', 'zhuo'] })).toBe('zhuo');
    expect(await found(['gu'], { handler: null, hands: ['gu'] })).toBe('gu');
  });

  it('the hall, where the unit that led it is gone', async () => {
    expect(await found(['gu', 'zhuo'], { lead: 'dissolved' })).toBe('zhuo');
  });
});
