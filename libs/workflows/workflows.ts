/** What the workers run. */
export { caseWorkflow } from './case.workflow';
export { matterWorkflow } from './matter.workflow';
export { attachmentWorkflow, calendarWorkflow, noticeWorkflow, reconcileWorkflow } from './chores.workflow';
