/**
 * The words for a file of the page itself that did not come. Apart from the other errors, whose words are such a file.
 */
export const codeMissing = {
  sentence: 'A part of this page could not be fetched.',
  next: 'Reload the page: a newer release may be there. What was sent is on the chains and is not lost.',
}
