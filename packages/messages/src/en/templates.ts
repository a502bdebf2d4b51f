import type { templates as source } from '../nl/templates.ts'
import type { Words } from '../words.ts'

export const templates = {
  ngo: {
    placeholder: 'For example: Quayside Community House',
    segment: 'People in our area',
    goals: { g1: 'More people take part', g2: 'People come to us with their questions' },
    messages: {
      m1: 'You can see what we do in the neighbourhood',
      m2: 'An hour a week is enough to help out',
      m3: 'Something on your mind? Just ask us',
    },
    themes: {
      t1: "People's stories",
      t2: 'Volunteers',
      t3: 'Tips and explanation',
      t4: "What's on",
      t5: 'Behind the scenes',
      t6: 'Support us',
    },
  },
  municipality: {
    placeholder: 'For example: Merendam Council',
    segment: 'Residents',
    goals: { g1: 'Residents know what is going on', g2: 'Residents get a quick answer' },
    messages: {
      m1: 'You can see what happens with your taxes',
      m2: 'You have a say in your own neighbourhood',
      m3: 'Any question? You can simply ask the council',
    },
    themes: {
      t1: 'Roadworks',
      t2: 'How to arrange it',
      t3: 'Have your say',
      t4: 'The neighbourhood in pictures',
      t5: 'Things to do',
      t6: 'The people at the council',
    },
  },
  b2b: {
    placeholder: 'For example: Fielding Installations',
    segment: 'Clients',
    goals: { g1: 'More enquiries from clients who suit us', g2: 'People in our trade ask us for advice' },
    messages: {
      m1: 'Our people know the trade from the inside',
      m2: 'You know beforehand what it costs and what you get',
      m3: 'We still pick up the phone after the job is done',
    },
    themes: {
      t1: 'From practice',
      t2: 'Clients talking',
      t3: 'How we go about it',
      t4: 'Our people',
      t5: 'News from the trade',
      t6: 'Vacancies and events',
    },
  },
  shop: {
    placeholder: 'For example: The Chain Bicycle Shop',
    segment: 'Customers',
    goals: { g1: 'More orders through social media', g2: 'Customers get a quick answer' },
    messages: {
      m1: 'We only sell what we would buy ourselves',
      m2: 'Good things last longer',
      m3: 'Not sure? We will help you choose',
    },
    themes: {
      t1: 'New in',
      t2: 'How to use it',
      t3: 'Customers in the picture',
      t4: 'Behind the counter',
      t5: 'Offers',
      t6: 'Question of the week',
    },
  },
  agency: {
    placeholder: "Your client's name, such as Smith's Bakery",
    segment: "The brand's audience",
    goals: { g1: 'More people know the brand', g2: 'Followers talk with the brand' },
    messages: {
      m1: 'The people here know their craft',
      m2: 'You will find us close by',
      m3: 'Come once and you will come again',
    },
    themes: {
      t1: 'The product',
      t2: 'The story behind it',
      t3: 'Customers talking',
      t4: 'Tips',
      t5: 'On the shop floor',
      t6: 'Topical',
    },
  },
} as const satisfies Words<typeof source>
