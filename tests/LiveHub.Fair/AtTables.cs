using System.Collections.Immutable;
using LiveHub.Domain;

namespace LiveHub.Fair;

/// <summary>A simulated crowd chooses at its tables: some of each table mark what they like best; one of them confirms the sum,
/// and fills what is left of the places with what it likes itself.</summary>
internal static class AtTables
{
    public static void Choose(Hall hall, ActivityKey selection, Turnout turnout, Taste taste)
    {
        hall.Ask(Who.Facilitator, new OpenSelection(selection));
        var opened = hall.State.Selections[selection];
        var readers = Enumerable.Range(0, hall.People.Length).ToLookup(person => opened.PileOf(hall.State, hall.People[person]));
        for (var pile = 0; pile < opened.Piles.Length; pile++)
        {
            foreach (var person in readers[pile].Take(turnout.Voices))
            {
                foreach (var idea in Liked(hall, opened.Piles[pile], person, taste).Take(opened.MarksOn(pile)))
                {
                    hall.Ask(hall.People[person], new MarkIdea(selection, idea, true));
                }
            }
        }

        hall.Ask(Who.Facilitator, new ShowSums(selection));
        for (var pile = 0; pile < opened.Piles.Length; pile++)
        {
            var sums = hall.State.Selections[selection].Sums;
            var speaker = readers[pile].First();
            ImmutableArray<IdeaKey> kept = [.. Liked(hall, opened.Piles[pile], speaker, taste)
                .OrderByDescending(idea => sums.GetValueOrDefault(idea)).Take(opened.KeepOf(pile))];
            hall.Ask(hall.People[speaker], new ConfirmPile(selection, kept));
        }

        hall.Ask(Who.Facilitator, new CloseSelection(selection));
    }

    /// <summary>A pile as this person would order it.</summary>
    private static IEnumerable<IdeaKey> Liked(Hall hall, Pile pile, int person, Taste taste) =>
        pile.Ideas.OrderByDescending(idea => taste.Of(person, hall.Numbers[idea]));
}
