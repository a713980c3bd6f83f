using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Access;

/// <summary>New links for those who run a session or a learning cycle.</summary>
internal sealed class NewLinks(ISubjects subjects)
{
    /// <summary>For a join code or the id of a learning cycle.</summary>
    /// <param name="alone">Whether all earlier links like it end.</param>
    public Task<(NewLink? Link, Refusal? No)> Of(string codeOrId, bool alone) =>
        JoinCode.Parse(codeOrId) is null ? OfCycle(codeOrId.Trim(), alone) : OfSession(codeOrId, alone);

    public async Task<(NewLink? Link, Refusal? No)> OfSession(string code, bool alone)
    {
        if (JoinCode.Parse(code) is not { } parsed || await subjects.Session(parsed).ConfigureAwait(false) is not { } session)
        {
            return (null, RefusalCode.NoSuchSession);
        }

        var token = Secrets.New();
        var answer = await subjects.Ask(parsed, new GiveLink(Secrets.Hash(token), Alone: alone)).ConfigureAwait(false);
        return answer.Refused is { } no ? (null, no) : (new(session.Title, $"/control/{parsed}", token), null);
    }

    /// <summary>Its owner may open the reports of its sessions too, by the same secret.</summary>
    public async Task<(NewLink? Link, Refusal? No)> OfCycle(string id, bool alone)
    {
        if (await subjects.Programme(id).ConfigureAwait(false) is not { } programme)
        {
            return (null, RefusalCode.NoSuchCycle);
        }

        var token = Secrets.New();
        var answer = await subjects.Ask(id, new GiveOwnerLink(Secrets.Hash(token), alone)).ConfigureAwait(false);
        if (answer.Refused is { } no)
        {
            return (null, no);
        }

        foreach (var edition in programme.Editions)
        {
            await subjects.Ask(edition.Session, new GiveLink(Secrets.Hash(token), Role.Owner, alone)).ConfigureAwait(false);
        }

        return (new(programme.Name, $"/cycle/{id}", token), null);
    }
}

/// <summary>A link that was just made; its secret is told once.</summary>
/// <param name="Name">Of what it opens.</param>
internal sealed record NewLink(string Name, string Page, string Token);

/// <summary>Sessions and learning cycles: awake in this process, or as they lie in the store.</summary>
internal interface ISubjects
{
    Task<Session?> Session(string code);

    Task<Programme?> Programme(string id);

    Task<SendAnswer> Ask(string code, Command command);

    Task<SendAnswer> Ask(string id, ProgrammeCommand command);
}
