using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The agendas a session can begin with, in each language: data of the product, like a template.</summary>
public static class StartingPoints
{
    public static readonly ImmutableArray<string> Languages = ["en", "nl"];

    public static ImmutableArray<Event> Agenda(StartingPoint start, string language, Chance chance)
    {
        if (start == StartingPoint.Empty)
        {
            return [];
        }

        var dutch = language == "nl";
        var boardKey = new ActivityKey(chance.Key(_ => false));
        var ballotKey = new ActivityKey(chance.Key(key => key == boardKey.Value));
        var board = new BoardPlan
        {
            Question = dutch ? "Wat kan hier beter, anders of nieuw?" : "What can we improve, change or renew here?",
            Columns = dutch ? ["Verbeteren", "Veranderen", "Vernieuwen"] : ["Improve", "Change", "Renew"],
        };
        var ballot = new BallotPlan
        {
            Question = dutch ? "Welke ideeën zijn het meest belovend?" : "Which ideas are the most promising?",
            Of = boardKey,
        };
        return
        [
            new ActivityAdded(new(boardKey, PlaceKey.Plenary, board), null),
            new ActivityAdded(new(ballotKey, PlaceKey.Plenary, ballot), null),
        ];
    }
}
