using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>A Learnathon of a whole day (docs/ACTIVITIES.md).</summary>
internal static class WholeDay
{
    public static ImmutableArray<TemplateStep> Steps(Wording say, int heads) =>
    [
        DaySteps.Welcome(say, 15),
        DaySteps.CheckIn(say, 10),
        DaySteps.LastTime(say, 40),
        DaySteps.Pause(say, "break", 15),
        DaySteps.Inspiration(say, 50, heads),
        DaySteps.Ideas(say, 15),
        .. ChoosingSteps.Before(say, heads),
        DaySteps.Lunch(say, 60),
        DaySteps.Energiser(say, 10),
        .. ChoosingSteps.After(say, heads, 15),
        DaySteps.Plans(say, heads > 100 ? 60 : 50, heads),
        DaySteps.Pitches(say, 40, 180),
        DaySteps.Pause(say, "break2", 15),
        DaySteps.Questions(say, 15),
        DaySteps.Objections(say, 10),
        DaySteps.Reflection(say, 10),
        DaySteps.Results(say, 10),
    ];
}
