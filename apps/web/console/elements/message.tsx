import { message as antdMessage } from 'antd';
import { createContext, use, type ReactNode } from 'react';

type Message = ReturnType<typeof antdMessage.useMessage>[0];
const MessageContext = createContext<Message | null>(null);

/**
 * Where short notes appear, above all pages. In place of antd's `App`, which would bring its dialogs and notifications to
 * every page: 14 KB of the first load.
 */
export function Messages({ children }: { readonly children: ReactNode }) {
  const [message, holder] = antdMessage.useMessage();
  return (
    <MessageContext value={message}>
      {holder}
      {children}
    </MessageContext>
  );
}

/** Says something shortly, whatever page is shown. Throws outside of `Messages`. */
export function useMessage(): Message {
  const message = use(MessageContext);
  if (!message) throw new Error('there is nowhere to say it');
  return message;
}
