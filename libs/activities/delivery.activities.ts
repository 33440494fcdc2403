import type { Delivery } from '@domain/kernel/message';
import type { MatterStart, MessengerPort } from './messenger.port';

export type DeliveryActivities = ReturnType<typeof deliveryActivities>;

/** Tells others what a case or matter has to say, in order. Repeated, it is told again and acts once. */
export const deliveryActivities = (messenger: MessengerPort) => ({
  deliver: async (task: { deliveries: readonly Delivery[]; start?: MatterStart }) => {
    const closed: string[] = [];
    for (const delivery of task.deliveries) {
      const calls = delivery.name === 'call' && task.start;
      const told = calls ? await messenger.call(delivery, calls) : await messenger.tell(delivery);
      if (!told) closed.push(delivery.id);
    }
    return { closed };
  },
});
