using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The agendas a session can begin with, in each language: data of the product, like a template.</summary>
public static class StartingPoints
{
    /// <summary>In which they are written; who speaks another begins with the English ones.</summary>
    public static readonly ImmutableArray<string> Languages = ["en", "nl"];

    /// <summary>The language when it can be one (two letters, or three), else English. Whether there are words in it, the rim knows.</summary>
    public static string Spoken(string? language) =>
        language is { Length: 2 or 3 } && language.All(char.IsAsciiLetterLower) ? language : "en";

    /// <summary>When nobody said how many people are expected.</summary>
    public const int UsualHeads = 30;

    /// <summary>The steps to begin with, for so many people.</summary>
    /// <param name="inCycle">Whether the session belongs to a learning cycle: then a day reviews its running projects, and ends with
    /// teams that write down theirs.</param>
    public static ImmutableArray<TemplateStep> Steps(StartingPoint start, string language, int heads, bool inCycle = false)
    {
        var say = new Wording(language == "nl");
        return start switch
        {
            StartingPoint.IdeaRound => [Improve(say), Choose(say)],
            StartingPoint.HalfDay => CycleSteps.In(say, inCycle, HalfDay.Steps(say, heads)),
            StartingPoint.WholeDay => CycleSteps.In(say, inCycle, WholeDay.Steps(say, heads)),
            _ => [],
        };
    }

    /// <summary>What can be improved, changed, renewed: the three columns of every Learnathon.</summary>
    internal static TemplateStep Improve(Wording say) => new("ideas", new BoardPlan
    {
        Question = say.In("What can we improve, change or renew here?", "Wat kan hier beter, anders of nieuw?"),
        Columns = say.Dutch ? ["Verbeteren", "Veranderen", "Vernieuwen"] : ["Improve", "Change", "Renew"],
    });

    internal static TemplateStep Choose(Wording say) => new("vote", new BallotPlan
    {
        Question = say.In("Which ideas are the most promising?", "Welke ideeën zijn het meest belovend?"),
        Of = new("ideas"),
    });
}

/// <summary>Texts of the product's own agendas, of which a session takes one language.</summary>
internal readonly record struct Wording(bool Dutch)
{
    public string In(string english, string dutch) => Dutch ? dutch : english;

    public StepNotes Notes(string say, string zeg, string act, string doe, string? watchOut = null, string? letOp = null) =>
        Dutch ? new(zeg, doe, letOp) : new(say, act, watchOut);
}
