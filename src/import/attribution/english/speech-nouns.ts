/** Nouns for what somebody says, and for what or who may speak without a name. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** "Reed’s claim that …", "her answer". */
export const SAID_THINGS = set(
  'statement statements claim claims comment comments remark remarks quote tweet tweets post posts caption message messages reply answer answers response letter email e-mail memo note speech pledge promise vow assertion contention argument warning description suggestion words question explanation verdict admission insistence declaration accusation accusations charge characterization slogan mantra motto phrase line call calls testimony announcement proclamation observation prediction complaint denial advice praise criticism',
);

/** What is written and speaks for itself or for an organisation. */
export const DOCUMENTS = set(
  'report reports statement letter memo email e-mail article story editorial column post blog tweet ad advertisement commercial video poll survey study complaint lawsuit suit brief filing indictment ruling decision order opinion resolution law bill rule document documents website site page caption headline sign banner poster slogan book release transcript note message paper newspaper magazine bylaws platform motion petition review affidavit tape clip narrator slide analysis finding guidelines policy text cable account accounts voice-over projection analysis footnote piece spot press-release flyer leaflet billboard placard constitution verse obituary profile',
);

export const ORGANISATIONS = set(
  'campaign committee council company firm union party group association foundation agency department ministry office court commission board bank university school church club team league station network channel organization organisation institute centre center police government administration house senate congress panel fund coalition alliance society federation industry corporation authority bureau army navy military embassy museum hospital charity think-tank chamber caucus pac pacs outlet publication site association’s pollster service newsroom website magazine newspaper team academy commission directorate',
);

/** Plurals that speak as one: police say, critics say. */
export const CROWDS = set(
  'critics officials police authorities prosecutors researchers fans supporters opponents republicans democrats conservatives liberals experts analysts aides advisers advisors sources people many some others voters activists protesters demonstrators residents lawyers attorneys lawmakers leaders members organizers scientists economists observers insiders friends neighbors neighbours relatives witnesses reporters journalists editors users students teachers parents investigators detectives doctors allies senators attendees delegates survivors families authors senators veterans historians agents staffers operatives surrogates strategists crowds crowd audience outlets commentators lobbyists pollsters employees pundits hosts diplomats advocates workers volunteers groups newspapers children candidates businessmen women men skeptics detractors backers loyalists campaigners officers soldiers scholars academics rivals colleagues donors organisers physicians nurses psychologists rebels farmers tourists passengers regulators investors bankers traders locals bystanders onlookers hecklers',
);
