using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>A Learnathon of half a day (docs/ACTIVITIES.md): first what can be done better, then what is to be learned on
/// the way. Up to 20 people it has at most ten steps.</summary>
internal static class HalfDay
{
    /// <summary>Up to here the day is a short one.</summary>
    private const int FewPeople = 20;

    public static ImmutableArray<TemplateStep> Steps(Wording say, int heads)
    {
        ImmutableArray<TemplateStep> all =
        [
            DaySteps.Welcome(say, 10),
            DaySteps.CheckIn(say, 5),
            DaySteps.LastTime(say, 25),
            DaySteps.Ideas(say, 12),
            .. ChoosingSteps.Before(say, heads),
            DaySteps.Pause(say, "break", 17),
            .. ChoosingSteps.After(say, heads, 12),
            DaySteps.Plans(say, 40, heads),
            DaySteps.Pitches(say, 25, 120),
            DaySteps.Objections(say, 8),
            DaySteps.Questions(say, 10),
            DaySteps.Reflection(say, 10),
            DaySteps.Results(say, 8),
        ];
        return heads <= FewPeople ? all.RemoveAll(step => step.Key is "questions" or "objections") : all;
    }
}
