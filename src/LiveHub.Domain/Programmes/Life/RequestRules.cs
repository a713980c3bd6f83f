using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Making it stick: what parts of the organisation are asked for, and what they did.</summary>
public static class RequestRules
{
    public static Outcome<ProgrammeEvent> Make(Project project, MakeRequest ask, Asked<ProgrammeCommand> asked)
    {
        var (text, no) = EntryRules.Text(ask.Text, Limits.Idea);
        var (name, noName) = EntryRules.Text(ask.Function == Function.Other ? ask.Name : null, Limits.Column);
        return (no ?? noName) is { } refused ? refused
            : !Enum.IsDefined(ask.Function) ? (Refusal)RefusalCode.BadCommand
            : text.Length == 0 ? (Refusal)RefusalCode.TextEmpty
            : ask.Function == Function.Other && name.Length == 0 ? (Refusal)RefusalCode.FunctionMissing
            : project.Requests.Count >= Limits.ProjectRequests ? Refusal.With(RefusalCode.TooManyRequests, "most", Limits.ProjectRequests)
            : ask.Lesson is { } lesson && !project.Entries.Exists(entry => entry.Key == lesson) ? (Refusal)RefusalCode.NoSuchEntry
            : new RequestMade(
                project.Key, new(asked.Chance.Key(taken => project.Requests.Exists(request => request.Key.Value == taken))), ask.Function, text,
                LifeRules.Today(asked), name.Length == 0 ? null : name.ReplaceLineEndings(" "), ask.Lesson);
    }

    public static Outcome<ProgrammeEvent> Move(Project project, MoveRequest ask, DateOnly today)
    {
        if (project.Requests.Find(one => one.Key == ask.Request) is not { } request)
        {
            return (Refusal)RefusalCode.NoSuchRequest;
        }

        var (proof, no) = EntryRules.Text(ask.Proof, Limits.Call);
        var on = ask.On ?? today;
        return no is not null ? no
            : !Enum.IsDefined(ask.State) ? (Refusal)RefusalCode.BadCommand
            : ask.State == request.State ? ProgrammeDecider.Nothing
            : on > today.AddDays(1) ? (Refusal)RefusalCode.DayToCome
            : ask.State == RequestState.Done && proof.Length == 0 ? (Refusal)RefusalCode.ProofMissing
            : new RequestMoved(project.Key, ask.Request, ask.State, on, ask.State == RequestState.Done ? proof : null);
    }

    public static Project Evolve(Project project, LifeEvent happened) => happened switch
    {
        RequestMade e => project with
        {
            Requests = project.Requests.Add(new(e.Request, e.Function, e.Text, e.On, e.Name, e.Lesson)),
        },
        RequestMoved e when project.Requests.Find(one => one.Key == e.Request) is { } request => project with
        {
            Requests = project.Requests.Replace(request, Moved(request, e)),
        },
        RequestMoved => project,
        _ => throw new UnreachableException(),
    };

    /// <summary>A step back takes back what was said of it.</summary>
    private static SecuringRequest Moved(SecuringRequest request, RequestMoved happened) => happened.State switch
    {
        RequestState.Open => request with { State = happened.State, Accepted = null, Done = null, Proof = null },
        RequestState.Accepted => request with { State = happened.State, Accepted = request.Accepted ?? happened.On, Done = null, Proof = null },
        RequestState.Done => request with { State = happened.State, Done = happened.On, Proof = happened.Proof },
        _ => request with { State = happened.State },
    };
}
