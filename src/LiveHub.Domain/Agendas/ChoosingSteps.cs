using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// From all ideas to the few that a vote can be on, by how many people there are: up to 23 vote on all at once; from 24 on
/// tables choose first; from 60 on everybody then rates a hand of what is left, and from 200 on a second one of the best
/// (why, and what it brings: docs/CHOOSING.md).
/// </summary>
internal static class ChoosingSteps
{
    private const int TablesFrom = 24, RatingFrom = 60, SecondRatingFrom = 200;

    /// <summary>What a second rating takes from the first.</summary>
    private const int SecondRound = 100;

    /// <summary>More than a vote with dots can be fair about.</summary>
    private const int Shortlist = 30;

    /// <summary>As many as one can talk about.</summary>
    private const int OnMatrix = 12;

    /// <summary>Between collecting and the break: what tables and all together can do at once.</summary>
    public static ImmutableArray<TemplateStep> Before(Wording say, int heads) =>
    [
        .. heads >= TablesFrom ? [AtTables(say)] : ImmutableArray<TemplateStep>.Empty,
        .. heads >= RatingFrom ? [Rating(say, "rating", "tables", null)] : ImmutableArray<TemplateStep>.Empty,
    ];

    /// <summary>After it, up to the vote.</summary>
    public static ImmutableArray<TemplateStep> After(Wording say, int heads, int voteMinutes) =>
    [
        .. heads >= SecondRatingFrom ? [Rating(say, "rating2", "rating", SecondRound)] : ImmutableArray<TemplateStep>.Empty,
        Vote(say, heads, voteMinutes),
        .. heads >= TablesFrom ? [Feasible(say)] : ImmutableArray<TemplateStep>.Empty,
    ];

    private static TemplateStep AtTables(Wording say) => new("tables", new SelectionPlan
    {
        Question = say.In("Which ideas of our table go on?", "Welke ideeën van onze tafel gaan door?"),
        Instruction = say.In("First mark your three in silence. Then decide together.", "Markeer eerst in stilte je drie. Beslis daarna samen."),
        Of = new("ideas"),
        Minutes = 18,
        Part = AgendaPart.Perform,
        Notes = say.Notes(
            "Nothing is deleted: what stays here can be brought back.", "Er verdwijnt niets: wat hier blijft, kan terugkomen.",
            "Seat people at tables first. Open the marking; after some minutes show the tables their sums; each table confirms.",
            "Zet mensen eerst aan tafels. Open het markeren; toon de tafels na een paar minuten hun totalen; elke tafel bevestigt.",
            "Tables that talk before they have marked: ask for two minutes of silence.",
            "Tafels die praten voordat ze gemarkeerd hebben: vraag om twee minuten stilte."),
    });

    private static TemplateStep Rating(Wording say, string key, string of, int? top) => new(key, new RatingPlan
    {
        Question = say.In("How promising is each of these ideas?", "Hoe kansrijk is elk van deze ideeën?"),
        Instruction = say.In("Ten ideas of others, one at a time: give each 1 to 5.", "Tien ideeën van anderen, één voor één: geef elk 1 tot 5."),
        Of = new(of),
        Top = top,
        Minutes = 8,
        Part = AgendaPart.Perform,
        Notes = say.Notes(
            "Nobody can read all ideas. Everybody reads ten, and every idea is read equally often.",
            "Niemand kan alle ideeën lezen. Iedereen leest er tien, en elk idee wordt even vaak gelezen.",
            "Open the rating. Close it when most have rated all their cards, then show the result.",
            "Open de waardering. Sluit als de meesten al hun kaarten hebben gewaardeerd, en toon dan de uitslag.",
            "The first feeling is good enough: seven seconds for each card.",
            "Het eerste gevoel is goed genoeg: zeven seconden per kaart."),
    });

    private static TemplateStep Feasible(Wording say) => new("feasible", new MatrixPlan
    {
        Question = say.In("What is feasible, and what can we afford?", "Wat is haalbaar, en wat is betaalbaar?"),
        Instruction = say.In("Give each idea 1 to 5 on both.", "Geef elk idee 1 tot 5 op allebei."),
        Of = new("vote"),
        Top = OnMatrix,
        Minutes = 10,
        Part = AgendaPart.Perform,
        Notes = say.Notes(
            "What is not yet feasible or affordable is kept: it is not lost.", "Wat nog niet haalbaar of betaalbaar is, wordt bewaard: het is niet kwijt.",
            "Open it on the best of the vote; show the result; move the two lines if the room thinks so.",
            "Open het met de beste van de stemming; toon de uitslag; verschuif de twee lijnen als de zaal dat vindt.",
            "Where people differ much, let two of them say why.", "Waar mensen sterk verschillen, laat er twee zeggen waarom."),
    });

    private static TemplateStep Vote(Wording say, int heads, int minutes)
    {
        var (key, plan) = DaySteps.Vote(say, minutes);
        var (of, top) = heads >= SecondRatingFrom ? ("rating2", Shortlist)
            : heads >= RatingFrom ? ("rating", Shortlist)
            : heads >= TablesFrom ? ("tables", (int?)null)
            : ("ideas", null);
        return new(key, (BallotPlan)plan with { Of = new(of), Top = top });
    }
}
