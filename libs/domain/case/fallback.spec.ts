import { Hall } from '../../../test/fixtures/hall';
import { deadline } from '../calendar/deadline';
import type { Shape } from '../kernel/shape';
import { matterKernel } from '../matter/kernel';
import { countingRules, fallbackIn, localCalendar, type Fallback } from '../policy/policy';
import { caseKernel } from './kernel';

/** No limit as the country has it, so that none is met by chance. */
const OWN = {
  limits: { opinion: '4wd', measure: '2wd', pledge: '6nd', visit: '7wd', stopReview: '9wd' },
  pledge: { offered: true, items: ['委托书'] },
  silence: 'consent',
};
const consult = {
  ...{ consult: 'c1', question: '是否可办', form: 'written', lead: 'market' },
  units: [{ unit: 'health' }],
};
const measures = [{ measure: 'm1', unit: 'health', action: '出具意见' }];
const visit = { visit: 'v1', purpose: '核实', kind: 'home', to: 'applicant', agent: 'gu' };
const pause = { reason: 'appraisal', evidence: '委托书', notifiedText: '等待鉴定' };

/** A field that is left out in its command, and what is opened then. */
interface LeftOut {
  readonly opens: string;
  readonly give: (hall: Hall) => void;
}
const LEFT_OUT: Readonly<Record<string, LeftOut>> = {
  'openConsult.limit': { opens: 'opinion', give: (hall) => hall.must('head', 'openConsult', consult) },
  'concludeConsult.measures.limit': {
    opens: 'measure',
    give: (hall) => {
      hall.must('head', 'openConsult', consult);
      hall.must('wei', 'giveOpinion', { consult: 'c1', position: 'agree', text: '可办' });
      hall.must('head', 'concludeConsult', { consult: 'c1', conclusion: '可办', measures });
    },
  },
  'leaderDecide.measures.limit': {
    opens: 'measure',
    give: (hall) => {
      hall.must('head', 'escalate', { to: 'leader', ground: '跨部门' });
      hall.must('boss', 'leaderDecide', { text: '限期办结', measures });
    },
  },
  'adopt.measures.limit': {
    opens: 'measure',
    give: (hall) => {
      const to = { matter: 'main.m1' };
      hall.must('head', 'escalate', { to: 'joint-committee', ground: '意见不一' });
      hall.must('secretary', 'convene', { members: [{ unit: 'health', voting: true }], agenda: '议' }, to);
      hall.must('wei', 'opine', { position: 'agree', text: '可办' }, to);
      hall.must('secretary', 'adopt', { by: 'consensus', text: '先行办理', measures }, to);
      hall.must('wei', 'countersign', { signed: true }, to);
    },
  },
  'acceptPledge.limit': {
    opens: 'pledge',
    give: (hall) =>
      hall.must('clerk', 'acceptPledge', {
        items: [{ name: '委托书', primary: false }],
        creditClear: true,
      }),
  },
  'planVisit.on': { opens: 'visit', give: (hall) => hall.must('head', 'planVisit', visit) },
  'pauseClock.until': { opens: 'stop-review', give: (hall) => hall.must('head', 'pauseClock', pause) },
};

/** Every field that may be left out, by command. */
function optionalsIn(shape: Shape, path: string): [string, Extract<Shape, { is: 'optional' }>][] {
  if (shape.is === 'optional') return [[path, shape], ...optionalsIn(shape.shape, path)];
  if (shape.is === 'own-code') return optionalsIn(shape.shape, path);
  if (shape.is === 'list') return optionalsIn(shape.item, path);
  if (shape.is !== 'map') return [];
  return Object.entries(shape.fields).flatMap(([name, field]) => optionalsIn(field, `${path}.${name}`));
}
const commands = [...caseKernel.commands, ...matterKernel.commands];
const optionals = new Map(commands.flatMap(([name, { payload }]) => optionalsIn(payload, name)));
const limits = [...optionals].filter(([, { fallback }]) => fallback?.startsWith('limits.'));

it('every limit that may be left out says which of the policy counts then', () => {
  const silent = [...optionals].filter(([, { shape, fallback }]) => shape.is === 'limit' && !fallback);
  expect(silent.map(([path]) => path)).toEqual([]);
  expect(limits.map(([path]) => path).sort()).toEqual(Object.keys(LEFT_OUT).sort());
});

it.each(limits)('%s left out, the engine takes the limit it names', (path, { fallback }) => {
  const hall = new Hall(OWN);
  hall.accept();
  LEFT_OUT[path]!.give(hall);
  const { policy, calendar } = hall.rules;
  const limit = fallbackIn(policy, fallback as Fallback);
  const opened = hall.open(LEFT_OUT[path]!.opens);
  const { due } = deadline(localCalendar(policy, calendar), countingRules(policy), {
    start: hall.now,
    limit,
  });
  expect(opened).toMatchObject({ limit, clause: fallback, dueAt: due });
});

it('what is meant by silence is the rule of the policy where the question says nothing', () => {
  const hall = new Hall(OWN);
  hall.accept();
  hall.must('head', 'openConsult', consult);
  const { fallback } = optionals.get('openConsult.silence')!;
  expect(hall.state().consults.c1!.silence).toBe(fallbackIn(hall.rules.policy, fallback!));
});
