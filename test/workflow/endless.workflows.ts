/** Code that never ends, as a defect in a case would be. */
export async function endlessWorkflow(): Promise<void> {
  for (;;);
}

/** The same in what runs once the workflow's function has returned. */
export async function endlessLaterWorkflow(): Promise<void> {
  await Promise.resolve();
  for (;;);
}

/** The same once more in what the first leaves waiting. */
export async function twiceEndlessWorkflow(): Promise<void> {
  void Promise.resolve().then(() => {
    for (;;);
  });
  for (;;);
}

export async function otherWorkflow(): Promise<string> {
  return Promise.resolve('done');
}
