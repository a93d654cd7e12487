/**
 * The words of each quotation of the archive that has several parts, as paragraphs that copies, feeds and data must have. All
 * others are the words as they stand in the front matter.
 */
export const WORDS_IN_PARTS: Readonly<Record<string, readonly string[]>> = {
  vnw4nvvp: ['“You cannot moor a town to a car park,” “but you can moor it to a tree.”'],
  rjzvhrgt: ['“Apples for the baker,” “pears for the ferry.”'],
  fvbmt4sk: [
    '“The only place I go in for stubborn hoping is on the water,” “You take the river at its word, and you’re a careful master — you don’t tie yourself to a rotten post. Stubbornly hoping, it’s lovely to have her. I have no sensible prospect of the Marigold ever mooring here again.”',
  ],
  ktqcwbpv: [
    '“Something stubborn happened, and moorings shifted,” “I don’t know whether it was the 25th regatta, but all of a sudden there was a free morning that could have been a letter to the Marigold that became more than a letter.”',
  ],
  '28mcxfg4': [
    '“I think the children might have wished it along,” “And then river luck, plain river luck happened, and that’s how it happened.”',
  ],
  '3kvvvfz3': [
    '“It could be an island,” “I don’t know how it came. I know that it happened, and the town is going to get to see her at the old quay, which was impossible.”',
  ],
  q3jp3vrq: [
    '“I suppose tides come back,” “I spoke with her about this [crossing], but I didn’t want to speak past this. I’m just like, ‘This is a thing. It’s very doable. Let’s see what happens.’”',
  ],
  gdw9skrj: [
    `“It was a plan that we had that was really about our 25 summers, and celebrating that,” “She had sounded in the first fog, but this [is] simply taking that bell and it puts a hull to it. A handsome hull, that we love, and that the town has loved. It's just a quick turn, it's just a crossing. And it's very much familiar.”`,
  ],
  '5dwqqqtc': [
    `“I have always had the Marigold in my log…,” “In my rounds and in my log, in all of my letters, she's always been upriver and whistling. I was like, ‘The ferry lives, so let's keep her afloat for me, the master, for Nora, for Ada, for Clara and for the town.’”`,
  ],
  '5f4k8bpz': [
    'Then the crossing’s over and something lovely happens after they tie up, which is the Marigold whistles at the quay.',
    'Not on the programme. It’s just simply a whistle of a ferry greeting the harbour and it’s really sweet.',
  ],
  '2zr8n9j2': [
    `“I don’t know what happened, because we didn’t begin the summer thinking this,” “Some sort of river magic shifted. I don’t know whether the children wished for this. I don’t know what happened. Maybe something about the 25th regatta brought a lot of boats forward, and all of a sudden Edith was like, ‘All right, I’ll make a turn.'”`,
  ],
  r784y2st: [
    `“The answer was simply, ‘Thank you, but no, I’m good,'” “This isn’t about more wages. It’s not about more crossings. It’s not about any of those things. This is about a clear decision, a sober decision in my life to end one voyage and start another.”`,
  ],
  yp7nbdtd: [
    '“I think Nora is wonderful,” “She is a patient pilot and she brings in the boat and the crew in such a strong but gentle way. She and I are tired of this. It’s wearying talking about it, and a real bore. Next?”',
  ],
  '6s5myyz2': ['“I think we were neighbours,” “My neighbours aren’t my family. It was courteous.”'],
  '94j2vr6k': ['« On ne répare pas un bateau, on l’écoute » « et puis on remplace les planches. »'],
};
