import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/annotate.js';
import { linkAcrossArticles } from '../../src/compare/entities.js';
import { wordForms } from '../../src/language/word-forms.js';
import type { SharedEntity } from '../../src/model/comparison.js';
import { plainArticle } from '../lexicon/plain-article.js';

/** The entities shared by articles of these texts; the articles are called a, b, c. */
const shared = (...texts: string[]): SharedEntity[] => {
  const articles = texts.map((text, i) => {
    const source = plainArticle(text);
    return analyseArticle({ ...source, article: { ...source.article, id: 'abc'[i]! } });
  });
  return linkAcrossArticles(articles, wordForms);
};

/** Whether the words of one article and those of the next refer to one. */
const areOne = (entities: SharedEntity[], ...words: string[]): boolean => {
  const ids = words.map((wanted, i) => {
    const article = 'abc'[i]!;
    return entities.find(({ mentions }) =>
      mentions.some((mention) => mention.article === article && mention.text.endsWith(wanted)),
    )?.id;
  });
  return ids[0] !== undefined && ids.every((id) => id === ids[0]);
};

describe('what several outlets name', () => {
  it('is one person by the full name and the family name', () => {
    const entities = shared('Senator Ada Brookfield voted no.', 'Everyone waited for Brookfield, who came late.');
    expect(areOne(entities, 'Ada Brookfield', 'Brookfield')).toBe(true);
  });

  it('is one person where two outlets spell the name differently and give the same role', () => {
    const entities = shared(
      'Port spokeswoman Caroline Levitt declined to comment.',
      'Spokeswoman Karoline Leavitt said the port was open.',
    );
    expect(areOne(entities, 'Caroline Levitt', 'Karoline Leavitt')).toBe(true);
  });

  it('is two people where names are alike and roles differ', () => {
    const entities = shared('Goalkeeper Erik Hansson was injured.', 'Bishop Erika Hanson opened the fair.');
    expect(areOne(entities, 'Erik Hansson', 'Erika Hanson')).toBe(false);
  });

  it('is two people with one family name', () => {
    const entities = shared('Kim Jong-un opened the plant.', 'Kim Yo-jong opened the plant.');
    expect(areOne(entities, 'Kim Jong-un', 'Kim Yo-jong')).toBe(false);
  });

  it('is one person with and without a hyphen and with a short given name', () => {
    const entities = shared('Kim Jong-un met Joe Tarrant.', 'Kim Jong Un met Joseph Tarrant.');
    expect(areOne(entities, 'Kim Jong-un', 'Kim Jong Un')).toBe(true);
  });

  it('is one thing where one outlet tells it apart and another calls it by its noun alone', () => {
    const entities = shared(
      'Trucks reached the southern border at noon. They waited there all day. The southern border is shut.',
      'Trucks reached the border at noon. The border was shut, and the border stayed shut.',
    );
    expect(areOne(entities, 'southern border', 'the border')).toBe(true);
  });

  it('is two things where both tell theirs apart', () => {
    const entities = shared(
      'The harbour bill was read. The harbour bill passed.',
      'The school bill was read. The school bill passed.',
    );
    expect(areOne(entities, 'harbour bill', 'school bill')).toBe(false);
  });

  it('are the officials of a country and not those of a campaign', () => {
    const entities = shared(
      'Norwegian officials met the envoy. Norwegian officials left early.',
      'Campaign officials met the envoy. Campaign officials left early.',
    );
    expect(areOne(entities, 'Norwegian officials', 'Campaign officials')).toBe(false);
  });

  it('is one thing by its name and an acronym that counts the "of"', () => {
    const entities = shared('The Joint Plan of Action was signed. ', 'The J.P.O.A. was signed.');
    expect(areOne(entities, 'Joint Plan of Action', 'J.P.O.A.')).toBe(true);
  });

  it('goes by the name that is used most, a person by the full one', () => {
    const entities = shared(
      'The Harbour Workers Federation (HWF) met Senator Ada Brookfield. The HWF left. The HWF wrote to Brookfield.',
      'The HWF met Brookfield. Brookfield thanked the HWF.',
    );
    expect(entities.map(({ label }) => label)).toEqual(expect.arrayContaining(['HWF', 'Ada Brookfield']));
  });

  it('is one body by its name and its acronym', () => {
    const entities = shared('The Harbour Workers Federation called a strike.', 'The HWF called a strike.');
    expect(areOne(entities, 'Harbour Workers Federation', 'HWF')).toBe(true);
  });

  it('is a country with its capital, its government and the house of its president', () => {
    const entities = shared(
      'The United States sent an envoy.',
      'Washington sent an envoy.',
      'The White House sent an envoy.',
    );
    expect(areOne(entities, 'United States', 'Washington', 'White House')).toBe(true);
    expect(entities[0]?.label).toBe('United States');
    expect(entities[0]?.type).toBe('place');
  });

  it('is not two countries because both have a government', () => {
    const entities = shared('The French government agreed.', 'The German government agreed.');
    expect(areOne(entities, 'French government', 'German government')).toBe(false);
  });

  it('is one thing under the nouns that news uses in turn', () => {
    const entities = shared(
      'The nuclear agreement is in danger. The agreement dates from May.',
      'The nuclear deal is in danger. Critics hate the deal.',
    );
    expect(areOne(entities, 'The nuclear agreement', 'The nuclear deal')).toBe(true);
  });

  it('is two things where the words before the noun tell them apart', () => {
    const entities = shared(
      'The fishing agreement is in danger. The fishing agreement is old.',
      'The pension agreement is new. The pension agreement is popular.',
    );
    expect(areOne(entities, 'The fishing agreement', 'The pension agreement')).toBe(false);
  });

  it('is no second phase because both are phases of one agreement', () => {
    const entities = shared('The first phase of the truce began.', 'The second phase of the truce began.');
    expect(areOne(entities, 'The first phase of the truce', 'The second phase of the truce')).toBe(false);
  });

  it('is not somebody else of whom the words before the title speak', () => {
    const entities = shared(
      'Treasury official David Marlow resigned.',
      'A Navy official resigned. The Navy official was ill.',
    );
    expect(areOne(entities, 'David Marlow', 'The Navy official')).toBe(false);
  });

  it('is nobody\'s government because another article says "his government"', () => {
    const entities = shared('The Morel administration closed the port.', 'Rolf Stenberg defended his government.');
    expect(areOne(entities, 'The Morel administration', 'his government')).toBe(false);
  });

  it('is a crowd under the name of the people it is made of', () => {
    const entities = shared(
      'A caravan of migrants reached the river. The migrants slept there.',
      'The caravan stopped at the river.',
    );
    expect(areOne(entities, 'The migrants', 'The caravan')).toBe(true);
  });

  it('is a country by the administration of its president, where one article says whose it is', () => {
    const entities = shared(
      'French President Luc Morel spoke. The Morel administration then closed the port. France waits.',
      'The Morel administration closed the port.',
    );
    expect(areOne(entities, 'France', 'The Morel administration')).toBe(true);
  });

  it('is who bears a title, described by it in another outlet', () => {
    const entities = shared('Mayor Dora Finch resigned.', 'The mayor resigned on Sunday.');
    expect(areOne(entities, 'Dora Finch', 'The mayor')).toBe(true);
  });

  it('is never an unnamed source of another outlet', () => {
    const text = 'A senior official said the port would open.';
    const entities = shared(text, text);
    const officials = entities.filter(({ mentions }) => mentions.some(({ text: words }) => /official/.test(words)));
    for (const { mentions } of officials) expect(new Set(mentions.map(({ article }) => article)).size).toBe(1);
  });

  it('stands first where more outlets name it, with every mention in its article', () => {
    const entities = shared('Ostermoor waits. Ada Brookfield left.', 'Ada Brookfield left Kestria.');
    expect(entities[0]?.label).toBe('Ada Brookfield');
    expect(entities[0]?.mentions.map(({ article }) => article)).toEqual(['a', 'b']);
    expect(entities.map(({ id }) => id)).toEqual(entities.map((_, i) => `entity-${i + 1}`));
  });

  it('is two people where initials or a suffix tell the father from the son', () => {
    const father = 'Walter H. W. Dunmore spoke in Oslo.';
    const son = 'Walter W. Dunmore spoke in Oslo.';
    expect(areOne(shared(father, son), 'Dunmore', 'Dunmore')).toBe(false);
    expect(areOne(shared('Joseph Harlan Jr. spoke.', 'Joseph Harlan Sr. spoke.'), 'Harlan Jr.', 'Harlan Sr.')).toBe(
      false,
    );
    expect(areOne(shared(father, 'Walter Dunmore spoke in Oslo.'), 'Dunmore', 'Dunmore')).toBe(true);
  });

  it('is not the husband where another outlet names the wife alone', () => {
    const entities = shared('Mrs. Hillary Roe spoke. Roe left.', 'Mr. Roe declined to comment.');
    expect(areOne(entities, 'Hillary Roe', 'Mr. Roe')).toBe(false);
  });

  it('is not one company because both outlets say so', () => {
    const entities = shared('The company closed. The company gave no reason.', 'The company grew. The company hired.');
    expect(areOne(entities, 'The company', 'The company')).toBe(false);
  });

  it('is one body however its name is turned', () => {
    const entities = shared('The Justice Department sued.', 'The Department of Justice sued.');
    expect(areOne(entities, 'Justice Department', 'Department of Justice')).toBe(true);
    const others = shared('The Justice Department sued.', 'The Department of Energy sued.');
    expect(areOne(others, 'Justice Department', 'Department of Energy')).toBe(false);
  });

  it('is a named accord and not another one', () => {
    const entities = shared(
      'The Lake Climate Accord was signed. The Lake Climate Accord lowers emissions.',
      'The fishery deal was signed. The deal helps the fleet, and the deal lasts.',
    );
    expect(areOne(entities, 'Lake Climate Accord', 'fishery deal')).toBe(false);
  });

  it('is a crowd by its members, and no other body by its own', () => {
    const entities = shared(
      'The migrant caravan rested. The caravan went on.',
      'Members of the caravan sang. The ministers met, and members of the cabinet sang.',
    );
    expect(areOne(entities, 'The caravan', 'Members of the caravan')).toBe(true);
    expect(areOne(entities, 'The caravan', 'members of the cabinet')).toBe(false);
  });

  it('is the state of Georgia or the country of that name', () => {
    const state = 'Officials in Georgia counted again. Atlanta waited. Gov. Ada Roe of Georgia spoke.';
    const country = 'Georgia called for help. Tbilisi said that Georgia would not give way.';
    expect(areOne(shared(state, country), 'Georgia', 'Georgia')).toBe(false);
    expect(areOne(shared(state, state), 'Georgia', 'Georgia')).toBe(true);
    expect(areOne(shared(country, country), 'Georgia', 'Georgia')).toBe(true);
  });

  it('is the country whose leader a government is said to be of', () => {
    const text = 'French President Emma Roe met Tom Doe. Her government wants a deal.';
    expect(areOne(shared(text, 'France wants a deal.'), 'Her government', 'France')).toBe(true);
    const other = 'Tom Doe runs a farm. His administration of it is poor.';
    expect(areOne(shared(other, 'France wants a deal.'), 'His administration', 'France')).toBe(false);
  });

  it('goes by the name of the country where texts only have its capital', () => {
    const [country] = shared('Tel Aviv rejected the plan.', 'Tel Aviv accepted the plan.');
    expect(country?.label).toBe('Israel');
  });

  it('is a crowd whose description another outlet writes with capitals', () => {
    const entities = shared(
      'The caravan rested. The caravan went on, and the caravan sang.',
      'Nobody stopped the Central American Caravan.',
    );
    expect(areOne(entities, 'The caravan', 'Central American Caravan')).toBe(true);
  });

  it('are the two whom all articles of an event mean, and no leaders of another number', () => {
    const entities = shared(
      'Both countries want the bridge. The two leaders met in Oslo.',
      'The two nations will build it. The two leaders smiled. Union leaders did not.',
    );
    expect(areOne(entities, 'Both countries', 'two nations')).toBe(true);
    expect(areOne(entities, 'The two leaders', 'The two leaders')).toBe(true);
    expect(areOne(entities, 'The two leaders', 'Union leaders')).toBe(false);
  });

  it('is a list by what stands on it, and no list of anything', () => {
    const entities = shared(
      'Rolf Stenberg read a list of questions. The list was long.',
      'The questions surprised Rolf Stenberg. Countries differ, and the list of countries grew.',
    );
    expect(areOne(entities, 'The list', 'The questions')).toBe(true);
    expect(areOne(entities, 'The list', 'Countries')).toBe(false);
  });

  it('is the compound that its last part takes up more often', () => {
    const entities = shared(
      'A hotline was opened. The line is secure. The line is old.',
      'The hotline rang twice. The hotline fell silent.',
    );
    expect(areOne(entities, 'The line', 'The hotline')).toBe(true);
  });

  it('is no two things that one text only touches on and another too', () => {
    const entities = shared('Rolf Stenberg has a view on fees. He left.', 'Mika Dunn shared her views. She stayed.');
    expect(areOne(entities, 'a view', 'views')).toBe(false);
    const known = shared('The fee hurt. Nobody liked it.', 'Rolf Stenberg read of the fee.');
    expect(areOne(known, 'The fee', 'the fee')).toBe(true);
    const topic = shared('A bridge fell. The bridge was old. The bridge was long.', 'Nobody crossed a bridge.');
    expect(areOne(topic, 'The bridge', 'a bridge')).toBe(true);
  });

  it('is a body in one number or the other, and no body of two words', () => {
    const entities = shared('The Harbor Workers Union met.', 'The Harbor Worker Union met.');
    expect(areOne(entities, 'Harbor Workers Union', 'Harbor Worker Union')).toBe(true);
    const two = shared('The Lakes Bank met.', 'The Lake Bank met.');
    expect(areOne(two, 'Lakes Bank', 'Lake Bank')).toBe(false);
  });

  it('is a party by either of its names', () => {
    expect(areOne(shared('The GOP met.', 'The Republican Party met.'), 'GOP', 'Republican Party')).toBe(true);
  });

  it('is the country of him who stands before "whose"', () => {
    const entities = shared('President Luc Morel of France, whose government fell, left.', 'France waits.');
    expect(areOne(entities, 'whose government', 'France')).toBe(true);
  });

  it('is the country whose leader another article names', () => {
    const told = 'French President Luc Morel spoke. France waits.';
    expect(areOne(shared(told, 'The Morel administration closed the port.'), 'France', 'Morel administration')).toBe(
      true,
    );
    expect(areOne(shared(told, 'The Stenberg administration closed it.'), 'France', 'Stenberg administration')).toBe(
      false,
    );
    const speech = '"The port is the pride of our country," Luc Morel said.';
    expect(areOne(shared(told, speech), 'France', 'our country')).toBe(true);
    expect(areOne(shared(told, speech.replace('Luc Morel', 'Ada Roe')), 'France', 'our country')).toBe(false);
  });

  it("is nobody led by a president because his house of government is another country's", () => {
    const entities = shared(
      'Russian President Pavel Orlov met President Doe. The Kremlin was silent. The Doe administration was not.',
      'The Kremlin called it a good day.',
    );
    expect(areOne(entities, 'Doe administration', 'The Kremlin')).toBe(false);
  });

  it('is the leader of a country under the title that each outlet gives', () => {
    const entities = shared('Prime Minister Kenji Mori of Japan arrived.', 'The Japanese leader arrived late.');
    expect(areOne(entities, 'Kenji Mori of Japan'.slice(0, 10), 'The Japanese leader')).toBe(true);
    const minister = shared('Japanese Defence Minister Kenji Mori arrived.', 'The Japanese leader arrived late.');
    expect(areOne(minister, 'Kenji Mori', 'The Japanese leader')).toBe(false);
  });

  it("is no father because a comma stands before his son's suffix", () => {
    const entities = shared(
      'Harold Dunmore spoke in Oslo. Dunmore was tired.',
      'President Dunmore came first. Harold Dunmore, Jr., wrote the letter.',
    );
    expect(areOne(entities, 'Harold Dunmore', 'Dunmore, Jr.')).toBe(false);
    expect(areOne(entities, 'Harold Dunmore', 'President Dunmore')).toBe(true);
  });

  it('is what another outlet writes in small letters', () => {
    const entities = shared('The Kestria Port of Entry was shut.', 'The Kestria port of entry was crowded.');
    expect(areOne(entities, 'Port of Entry', 'port of entry')).toBe(true);
    expect(areOne(shared('Target lost money.', 'The target moved.'), 'Target', 'The target')).toBe(false);
  });

  it('is not one body of two names because both are called a group', () => {
    const entities = shared(
      'Open Hands, a charity, paid for it. The group is small. Open Hands is new.',
      'Harbour Watch, a charity, protested. The group is large. Harbour Watch is old.',
    );
    expect(areOne(entities, 'Open Hands', 'Harbour Watch')).toBe(false);
  });

  it('is nothing that an outlet says there is none of', () => {
    const entities = shared(
      'Any role of his is unclear. He denied any role.',
      'The role was small. She took the role.',
    );
    expect(areOne(entities, 'any role', 'The role')).toBe(false);
  });

  it('is not one resignation because another outlet has one too', () => {
    const entities = shared(
      'Tom Mattern left. His resignation shook the port. His resignation was long planned.',
      'Nina Hale left. Her resignation surprised few. Her resignation was short.',
    );
    expect(areOne(entities, 'His resignation', 'Her resignation')).toBe(false);
    const same = shared('Tom Mattern left. His resignation shook the port.', "Tom Mattern's resignation was planned.");
    expect(areOne(same, 'His resignation', "Tom Mattern's resignation")).toBe(true);
  });

  it('is one plan of a man whose family name stands first', () => {
    const entities = shared("Kim Jong-un's plan failed. Kim Jong-un left.", "Kim's plan failed. Kim left.");
    expect(areOne(entities, "Kim Jong-un's plan", "Kim's plan")).toBe(true);
  });

  it('are people of a region, in a caravan or not', () => {
    const entities = shared(
      'A caravan of hundreds of Central Americans set out.',
      'Nobody stopped the Central Americans.',
    );
    expect(areOne(entities, 'Central Americans', 'the Central Americans')).toBe(true);
    expect(entities.find(({ label }) => label.endsWith('Central Americans'))?.type).toBe('group');
  });

  it('is nothing that both texts have the word for, without an article', () => {
    const bare = 'Attention turned to the bridge.';
    expect(areOne(shared(bare, 'The harbour got attention.'), 'Attention', 'attention')).toBe(false);
    const known = shared('The strike began. The strike is long.', 'A strike began.');
    expect(areOne(known, 'The strike', 'A strike')).toBe(true);
  });

  it('is nobody where a noun for people is used without an article', () => {
    const entities = shared('The letters were made public.', 'The public was angry. The public waited.');
    expect(areOne(entities, 'public', 'The public')).toBe(false);
  });

  it('is an election and no vote, a bill and no law', () => {
    const entities = shared(
      'The election was calm. The law is old.',
      'The vote was loud. The vote was close. The bill is new. The bill passed.',
    );
    expect(areOne(entities, 'The election', 'The vote')).toBe(false);
    expect(areOne(entities, 'The law', 'The bill')).toBe(false);
  });

  it('goes by its words without what tells them in one sentence only', () => {
    const [interview] = shared(
      'That interview was long. That interview hurt.',
      'All interviews hurt. The interview hurt. Nobody liked the interview.',
    );
    expect(interview?.label).toBe('the interview');
    const [troops] = shared('2,000 guards left. Those guards slept.', 'All guards left.');
    expect(troops?.label).toBe('guards');
  });

  it('goes by a description that one text alone writes with a capital', () => {
    const text = 'The border is long. The border is shut. The border is quiet.';
    const [border] = shared(text, `${text} Nobody saw the Border.`);
    expect(border?.label).toBe('the border');
  });
});
