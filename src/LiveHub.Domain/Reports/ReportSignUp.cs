using System.Collections.Immutable;

namespace LiveHub.Domain;

public sealed record ReportSignUp(string Question, ImmutableArray<ReportWorkshop> Workshops)
{
    public static ReportSignUp Of(Session session, Activity activity)
    {
        var signUp = session.SignUps[activity.Key];
        return new(activity.Plan.Question, [.. ((SignUpPlan)activity.Plan).Workshops.Select((workshop, at) =>
            new ReportWorkshop(workshop.Name, workshop.Capacity, Math.Min(workshop.Capacity, signUp.LineOf(at).Count),
                Math.Max(0, signUp.LineOf(at).Count - workshop.Capacity)))]);
    }
}

/// <param name="In">How many people had a place; the others waited.</param>
public sealed record ReportWorkshop(string Name, int Capacity, int In, int Waiting);
