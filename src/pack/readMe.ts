/** What a teacher or student reads who opens the folder and does not know where to begin. */

/** Lines end as the oldest editor needs them. */
export function readMe(title: string): string {
  return [
    title,
    '',
    'This folder holds the whole site for a class without internet: the story, its sources,',
    'and the material for students. Nothing is installed and nothing is sent anywhere.',
    '',
    '1. Unpack the zip first. On Windows: right click, “Extract All”. A page opened inside',
    '   the zip has neither its type nor its pictures.',
    '2. Open “index.html” by a double click. It opens in your browser.',
    '3. Keep the folder together. It may be copied to a USB stick or a shared drive.',
    '',
    'A teacher’s link to an assignment also works here: open “read/index.html”, and add the',
    'part of the link from # on to the end of the address.',
    '',
    'Answers are kept by the browser on this device, if it allows that for files; save them',
    'to a file before you close the page.',
    '',
    'Not in the folder: the guides with answer notes, and the files to print. They are on the site.',
    '',
  ].join('\r\n');
}
