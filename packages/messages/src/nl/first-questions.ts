/** What the first audience of each sector wants to know. Only the server needs them, when it makes a workspace. */
export const firstQuestions = {
  ngo: {
    q1: 'Wat doen jullie precies in de buurt?',
    q2: 'Hoe kan ik meehelpen als ik weinig tijd heb?',
    q3: 'Voor welke vragen kan ik bij jullie terecht?',
  },
  municipality: {
    q1: 'Wanneer gaan jullie in mijn straat aan de slag?',
    q2: 'Hoe vraag ik een nieuw paspoort aan?',
    q3: 'Hoe praat ik mee over plannen in mijn buurt?',
  },
  b2b: {
    q1: 'Wat kost zoiets ongeveer?',
    q2: 'Hoelang duurt het voor het klaar is?',
    q3: 'Wie bel ik als er later iets stuk gaat?',
  },
  shop: {
    q1: 'Welke past het beste bij mij?',
    q2: 'Hoe zorg ik dat het lang meegaat?',
    q3: 'Kan ik het ruilen als het niet bevalt?',
  },
  agency: {
    q1: 'Wie zijn de mensen achter het merk?',
    q2: 'Wat maakt dit anders dan de rest?',
    q3: 'Waar kan ik het vinden of proberen?',
  },
} as const
