using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Admin;

/// <summary>Sessions and learning cycles as they lie in the store, for words on the command line. Nodes that run on the same
/// database notice what is appended here, as from any other node.</summary>
internal sealed class StoredSubjects(IEventStore store, TimeProvider time) : ISubjects
{
    private const int MostClashes = 20;

    public async Task<Session?> Session(string code) =>
        (await Read(Streams.Session(code), SessionDecider.Instance).ConfigureAwait(false)).State is { Exists: true } session ? session : null;

    public async Task<Programme?> Programme(string id) =>
        (await Read(Streams.Programme(id), ProgrammeDecider.Instance).ConfigureAwait(false)).State is { Exists: true } programme ? programme : null;

    public Task<SendAnswer> Ask(string code, Command command) => Ask(Streams.Session(code), SessionDecider.Instance, command);

    public Task<SendAnswer> Ask(string id, ProgrammeCommand command) => Ask(Streams.Programme(id), ProgrammeDecider.Instance, command);

    private async Task<SendAnswer> Ask<TState, TCommand, TEvent>(
        string stream, Decider<TState, TCommand, TEvent> subject, TCommand command) where TEvent : class
    {
        for (var clashes = 0; clashes < MostClashes; clashes++)
        {
            var (state, version) = await Read(stream, subject).ConfigureAwait(false);
            var at = time.GetUtcNow();
            if (subject.Decide(state, new(command, Who.System, at, Draw.Chance())) is not Outcome<TEvent>.Accepted accepted)
            {
                return new(Refused: RefusalCode.NoSuchSession); // All that the server may be refused here.
            }

            var rows = accepted.Events.Select((happened, index) => EventCodec.Write(
                happened, version + 1 + index, index == 0 ? Secrets.New() : null, at.ToUnixTimeMilliseconds())).ToList();
            if (rows.Count == 0 || await store.Append(stream, rows, accepted.Sides).ConfigureAwait(false))
            {
                return new(version + 1);
            }
        }

        return Answers.Unavailable;
    }

    private async Task<(TState State, long Version)> Read<TState, TCommand, TEvent>(
        string stream, Decider<TState, TCommand, TEvent> subject) where TEvent : class
    {
        var tail = await store.Read(stream, 0, default).ConfigureAwait(false);
        var state = tail.Events.Select(EventCodec.Read<TEvent>).Aggregate(subject.Initial, subject.Evolve);
        return (tail.Sides.Aggregate(state, subject.Recall), tail.Events.Count);
    }
}
