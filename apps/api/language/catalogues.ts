import zhForms from '../../../locales/zh-CN/console/forms.json';
import zhFields from '../../../locales/zh-CN/fields.json';
import zhProblems from '../../../locales/zh-CN/problems.json';
import zhRefusals from '../../../locales/zh-CN/refusals.json';
import zhRefusalLimits from '../../../locales/zh-CN/refusal-limits.json';
import zhLimits from '../../../locales/zh-CN/limits.json';
import zhRules from '../../../locales/zh-CN/rules.json';
import zhRoles from '../../../locales/zh-CN/roles.json';
import zhStages from '../../../locales/zh-CN/stages.json';
import zhOutcomes from '../../../locales/zh-CN/outcomes.json';
import zhObligations from '../../../locales/zh-CN/obligations.json';
import zhNotices from '../../../locales/zh-CN/notices.json';
import zhCommands from '../../../locales/zh-CN/commands.json';
import zhLevels from '../../../locales/zh-CN/levels.json';
import zhProgress from '../../../locales/zh-CN/progress.json';
import zhClauses from '../../../locales/zh-CN/console/pages/clauses.json';
import zhCitizen from '../../../locales/zh-CN/citizen.json';
import zhPages from '../../../locales/zh-CN/citizens/pages.json';
import zhTrack from '../../../locales/zh-CN/citizens/track.json';
import enForms from '../../../locales/en/console/forms.json';
import enFields from '../../../locales/en/fields.json';
import enProblems from '../../../locales/en/problems.json';
import enRefusals from '../../../locales/en/refusals.json';
import enRefusalLimits from '../../../locales/en/refusal-limits.json';
import enLimits from '../../../locales/en/limits.json';
import enRules from '../../../locales/en/rules.json';
import enRoles from '../../../locales/en/roles.json';
import enStages from '../../../locales/en/stages.json';
import enOutcomes from '../../../locales/en/outcomes.json';
import enObligations from '../../../locales/en/obligations.json';
import enNotices from '../../../locales/en/notices.json';
import enCommands from '../../../locales/en/commands.json';
import enLevels from '../../../locales/en/levels.json';
import enProgress from '../../../locales/en/progress.json';
import enClauses from '../../../locales/en/console/pages/clauses.json';
import enCitizen from '../../../locales/en/citizen.json';
import enPages from '../../../locales/en/citizens/pages.json';
import enTrack from '../../../locales/en/citizens/track.json';

/** The words of the product by language and catalogue. People-facing text stands there and nowhere else. */
export const CATALOGUES = {
  'zh-CN': {
    fields: zhFields,
    forms: zhForms,
    problems: zhProblems,
    refusals: zhRefusals,
    'refusal-limits': zhRefusalLimits,
    limits: zhLimits,
    rules: zhRules,
    roles: zhRoles,
    stages: zhStages,
    outcomes: zhOutcomes,
    obligations: zhObligations,
    notices: zhNotices,
    commands: zhCommands,
    levels: zhLevels,
    progress: zhProgress,
    clauses: zhClauses,
    citizen: zhCitizen,
    pages: zhPages,
    track: zhTrack,
  },
  en: {
    fields: enFields,
    forms: enForms,
    problems: enProblems,
    refusals: enRefusals,
    'refusal-limits': enRefusalLimits,
    limits: enLimits,
    rules: enRules,
    roles: enRoles,
    stages: enStages,
    outcomes: enOutcomes,
    obligations: enObligations,
    notices: enNotices,
    commands: enCommands,
    levels: enLevels,
    progress: enProgress,
    clauses: enClauses,
    citizen: enCitizen,
    pages: enPages,
    track: enTrack,
  },
} as const;
