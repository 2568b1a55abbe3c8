/** Before each test file. Files share a process, where a hook in a helper would be set for the first that imports it only. */
import { afterEach } from 'vitest';
import { closeOpened } from './onePage.ts';

afterEach(closeOpened);
