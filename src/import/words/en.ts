import type { LanguageWords } from './language-words.ts';

/** English. */
export const en: LanguageWords = {
  beforeAuthors: 'by|written by',
  beforeAuthorsInLine: 'author',
  beforeAuthorsAlone: 'by|written by',
  joinsAuthors: 'and|&',
  beforePlaces: 'in|from',
  beforeOutlets: 'the',
  behindAgencies: 'news agency|newswire',

  pictures: 'photo|photos|photograph|photographs|image|images|picture|pictures',
  credits: 'credit|credits|source',
  creditedTo: 'by|via',
  courtesyOf: 'courtesy of',
  joinsCredits: 'by|via|for',
  captionBeginnings:
    'undated photo|file photo|archive photo|photo of|photos of|photograph of|photographs of|image of|images of|picture of|pictures of',
  inCaptions:
    'photo by|photos by|photograph by|photographs by|image by|picture by|courtesy of|photo:|photos:|' +
    'photograph:|photographs:|image:|picture:|credit:|courtesy:|photo credit|photos credit|image credit|' +
    'picture credit|photo courtesy|image courtesy|photo via|photos via|image via|picture via|photo/|photos/|' +
    'image/|picture/',

  toSource:
    'source link|source links|source article|source articles|source url|source urls|original link|' +
    'original article|original url',
  toOthers:
    'related|related content|related post|related posts|more from|more on|more stories|see also|' +
    'you may also like|recommended|up next|trending',
  toOthersInParagraph: 'read more|read next|read also',
  beforeTitle: 'related story|related stories|related article|related articles|related link|related links',
  teaserBeginnings: 'before you go|don’t miss',
  pressHere: 'click here',
  advertisement: 'advertisement|sponsored|sponsored content',
  advertisementBeginnings: 'article continues below|article continues after|story continues|scroll to continue',
  subscribe: 'sign up|subscribe|never miss a story|get the latest|get our latest|get the daily|get our daily',
  subscribedTo: 'newsletter|inbox|email|e-mail|subscription|alert|alerts|update|updates',
  followUs: 'follow us',
  shareThis: 'share this|share on',
  pressToShare: 'click to share|click to tweet|click to print|tap to share|tap to tweet|tap to print',
  cookieNotice: 'we use cookies|this site uses cookies|this website uses cookies',
  rightsReserved: 'all rights reserved|reserved|inc|ltd|llc',
  shareButtons: 'share|print|save',
  offerPaths:
    'signup|sign-up|signin|sign-in|login|log-in|register|newsletter|newsletters|member|membership|premium|' +
    'paywall|account|donate|donation|checkout|shop|offer|offers',
  offerPathBeginnings: 'subscri|registr',
  beforeTags: 'tags|keyword|keywords|filed under',
  tagPaths: 't|tag|tags|topic|topics|keyword|keywords|theme',

  beforeDates: 'date|published|published on|posted|posted on',
  behindDays: 'th|st|nd|rd',

  questions: 'Q|Question|Interviewer|Host|Moderator',
  answers: 'A|Answer',
  lettersWithStop: 'Q|A',
  firstPerson: 'I|I’m|I’ve|I’d|I’ll|my|me',
  beforeUnnamed: 'a|an|the|one',
  saying: 'said|told',
  inDateLines: 'at|on|am|pm|hrs|local|time|date|published|posted|created|first|last|modified|edited|updated|update',
};
