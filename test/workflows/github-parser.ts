import { registerHooks } from 'node:module';

// GitHub's parser is written for bundlers: it imports JSON without saying so, which Node alone refuses.
registerHooks({
  load(url, context, next) {
    const isJson = url.startsWith('file:') && url.endsWith('.min.json');
    return next(url, isJson ? { ...context, importAttributes: { type: 'json' } } : context);
  },
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

/** What GitHub's own parser says against a workflow. */
export async function complaints(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}
