import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const UNATTENDED = 'access:unattended';

/** With this header a page says that nobody has touched it for a while: it asks by itself. */
export const UNATTENDED_HEADER = 'unattended';

/** What pages ask by themselves for as long as they stand: it keeps no session from going idle. */
export const Unattended = (): CustomDecorator => SetMetadata(UNATTENDED, true);
