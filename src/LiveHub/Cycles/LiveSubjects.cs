using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Cycles;

/// <summary>Sessions and learning cycles as they are awake in this process.</summary>
internal sealed class LiveSubjects(Sessions sessions, Programmes programmes) : ISubjects
{
    private static readonly SendAnswer NotThere = new(Refused: RefusalCode.NoSuchSession);

    public async Task<Session?> Session(string code) => (await sessions.Find(code).ConfigureAwait(false))?.State;

    public async Task<Programme?> Programme(string id) => (await programmes.Find(id).ConfigureAwait(false))?.State;

    public async Task<SendAnswer> Ask(string code, Command command) =>
        await sessions.Find(code).ConfigureAwait(false) is { } session
            ? await session.Ask(Secrets.New(), command, Who.System).ConfigureAwait(false)
            : NotThere;

    public async Task<SendAnswer> Ask(string id, ProgrammeCommand command) =>
        await programmes.Find(id).ConfigureAwait(false) is { } programme
            ? await programme.Ask(Secrets.New(), command, Who.System).ConfigureAwait(false)
            : NotThere;
}
