/** Names that are the same in all languages. */

/** News agencies, which sign texts where other texts have the names of their authors. In small letters, without marks between words. */
export const NEWS_AGENCIES: readonly string[] = (
  'aap afp agencefrancepresse agenciaefe agerpres anadolu anadoluagency anadoluajansı ani anp ansa antara ap ' +
  'apa associatedpress ats adnkronos belga bernama bns bta canadianpress cp ctk čtk deutschepresseagentur ' +
  'dpa dpaafx dts efe epa epd europapress evangelischerpressedienst hina ians interfax irna itartass ' +
  'jijipress jta katholischenachrichtenagentur kcna keystone keystonesda keystoneats kipa kna kyodo ' +
  'kyodonews lapressecanadienne lusa mti ntb pa pamedia pap pressassociation pressecanadienne ' +
  'presstrustofindia pti reuters ritzau rtr sda sid sportinformationsdienst sta stt tass tt tanjug ukrinform ' +
  'unian unitedpressinternational upi xinhua yonhap 共同 共同通信 共同通信社 時事 時事通信 時事通信社 新华社 新華社 中央社 연합뉴스 뉴시스 뉴스1 ' +
  'رويترز وام واس'
).split(' ');

/** Given names that agencies have too, as people write them. */
export const PEOPLE_LIKE_AGENCIES = ['Ani', 'Hina', 'Sid'];

/** Agencies of pictures, which stand in captions. */
export const PICTURE_AGENCIES = ['Getty Images', 'Shutterstock', 'Everett Collection', 'WireImage', 'FilmMagic'];
