import type { SignIn } from '@jiangsai/shared';
import { Text } from '../platform/http/index.js';

/** Letters of any script, digits, and `. _ @ -`. */
export const loginPattern = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{2,63}$/u;

export class SignInDto implements SignIn {
  @Text(1, 64) login!: string;
  @Text(1, 200) password!: string;
}
