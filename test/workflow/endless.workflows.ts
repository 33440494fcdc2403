/** Code that never ends, as a defect in a case would be. */
export async function endlessWorkflow(): Promise<void> {
  for (;;);
}

export async function otherWorkflow(): Promise<string> {
  return Promise.resolve('done');
}
