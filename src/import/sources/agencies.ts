/** News agencies, which sign texts where other texts have the names of their authors. In small letters, without marks between words. */
const AGENCIES = new Set(
  `aap afp agencefrancepresse agenciaefe agerpres anadolu anadoluagency anadoluajansı ani anp ansa antara ap apa ats
  associatedpress adnkronos belga bernama bns bta canadianpress cp ctk čtk deutschepresseagentur dpa dpaafx dts efe epa epd
  europapress evangelischerpressedienst hina ians interfax irna itartass jijipress jta katholischenachrichtenagentur kcna
  keystone keystonesda keystoneats kipa kna kyodo kyodonews lapressecanadienne lusa mti ntb pa pamedia pap pressassociation
  pressecanadienne presstrustofindia pti reuters ritzau rtr sda sid sportinformationsdienst sta stt tass tt tanjug ukrinform
  unian unitedpressinternational upi xinhua yonhap 共同 共同通信 共同通信社 時事 時事通信 時事通信社 新华社 新華社 中央社
  연합뉴스 뉴시스 뉴스1 رويترز وام واس`.split(/\s+/u),
);

/** Given names that agencies have too, as people write them. */
const PEOPLE = new Set(['Ani', 'Hina', 'Sid']);

/** Whether words are the name of a news agency, also with what it is called: `dpa-AFX`, `The Associated Press`, `Reuters news agency`. */
export function isAgency(words: string): boolean {
  if (PEOPLE.has(words)) return false;
  const plain = words
    .toLowerCase()
    .replace(/^(?:the|die|la|l[’'])\s*/u, '')
    .replace(/\s*\b(?:news agency|nachrichtenagentur|newswire)$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return AGENCIES.has(plain);
}
