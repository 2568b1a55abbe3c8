/** What answers on the pages for teachers and on the page of an assignment. It runs before the page's engine starts. */
import { startClassroom } from './classroom/startClassroom.ts';

startClassroom(document);
