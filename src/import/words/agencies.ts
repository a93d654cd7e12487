/** Names that are the same in all languages. */

/** News agencies, which sign texts where other texts have the names of their authors. In small letters, without marks between words. */
export const NEWS_AGENCIES = [
  ...'aap afp agencefrancepresse agenciaefe agerpres anadolu anadoluagency anadoluajansı ani anp ansa antara ap apa'.split(
    ' ',
  ),
  ...'associatedpress ats adnkronos belga bernama bns bta canadianpress cp ctk čtk deutschepresseagentur dpa dpaafx'.split(
    ' ',
  ),
  ...'dts efe epa epd europapress evangelischerpressedienst hina ians interfax irna itartass jijipress jta'.split(' '),
  ...'katholischenachrichtenagentur kcna keystone keystonesda keystoneats kipa kna kyodo kyodonews'.split(' '),
  ...'lapressecanadienne lusa mti ntb pa pamedia pap pressassociation pressecanadienne presstrustofindia pti'.split(
    ' ',
  ),
  ...'reuters ritzau rtr sda sid sportinformationsdienst sta stt tass tt tanjug ukrinform unian'.split(' '),
  ...'unitedpressinternational upi xinhua yonhap 共同 共同通信 共同通信社 時事 時事通信 時事通信社'.split(' '),
  ...'新华社 新華社 中央社 연합뉴스 뉴시스 뉴스1 رويترز وام واس'.split(' '),
] as const;

/** Given names that agencies have too, as people write them. */
export const PEOPLE_LIKE_AGENCIES = ['Ani', 'Hina', 'Sid'];

/** Agencies of pictures, which stand in captions. */
export const PICTURE_AGENCIES = ['Getty Images', 'Shutterstock', 'Everett Collection', 'WireImage', 'FilmMagic'];
