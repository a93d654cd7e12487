import type { WordsByLanguage } from './any-of.ts';

/** Parts of addresses to which offers lead, whole: /abo/. */
export const OFFER_PATHS: WordsByLanguage = {
  en: [
    'signup',
    'sign-up',
    'signin',
    'sign-in',
    'login',
    'log-in',
    'register',
    'newsletter',
    'newsletters',
    'member',
    'membership',
    'premium',
    'paywall',
    'account',
    'donate',
    'donation',
    'checkout',
    'shop',
    'offer',
    'offers',
  ],
  de: ['abo', 'abos', 'konto', 'spende', 'spenden', 'angebot', 'angebote'],
  fr: ['don', 'dons'],
  es: ['donar'],
};

/** Beginnings of such parts: /subscribe/, /abonnements/. */
export const OFFER_PATH_BEGINNINGS: WordsByLanguage = {
  en: ['subscri', 'registr'],
  de: ['anmeld', 'abonne'],
  fr: ['abonne'],
  es: ['suscri', 'abone'],
};
