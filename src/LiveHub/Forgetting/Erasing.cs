using LiveHub.Cycles;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Forgetting;

/// <summary>Erases a person's name wherever it is known or was copied: in its session, in the learning cycle, and in the other sessions
/// of the cycle.</summary>
internal sealed class Erasing(Sessions sessions, Programmes programmes, Deleting deleting)
{
    /// <summary>A cycle and its sessions tell each other names: what one of them told before the other had erased it goes the second time.</summary>
    private const int Times = 2;

    /// <summary>Of somebody in a session.</summary>
    public async Task<SendAnswer> InSession(LiveSession session, SeatId seat)
    {
        var name = session.State.Aside.Names.GetValueOrDefault(seat);
        var programme = await programmes.Find(session.State.Cycle.Programme).ConfigureAwait(false);
        var answer = new SendAnswer();
        for (var time = 0; time < Times && answer.Refused is null; time++)
        {
            answer = programme is null ? answer : await InSessions(programme, seat, name, session.Code).ConfigureAwait(false);
            answer = programme is null || answer.Refused is not null
                ? answer
                : await programme.Ask(null, new EraseName(seat, name), Who.System).ConfigureAwait(false);
            // Where the name is known it goes last: cut off, it can be asked again.
            answer = answer.Refused is not null ? answer : await session.Ask(null, new EraseSeat(seat, name), Who.System).ConfigureAwait(false);
        }

        await deleting.Clean().ConfigureAwait(false);
        return answer;
    }

    /// <summary>Of somebody in a learning cycle, as its owner asks.</summary>
    public async Task<SendAnswer> InProgramme(LiveProgramme programme, string id, ErasePerson ask, Who who)
    {
        var name = programme.State.Aside.Names.GetValueOrDefault(ask.Person);
        if (who.Role != Role.Owner)
        {
            return new(Refused: RefusalCode.NotAllowed);
        }

        var answer = await InSessions(programme, ask.Person, name).ConfigureAwait(false);
        answer = answer.Refused is not null ? answer : await programme.Ask(id, ask, who).ConfigureAwait(false);
        if (answer.Refused is null)
        {
            await InSessions(programme, ask.Person, name).ConfigureAwait(false);
            await programme.Ask(null, new EraseName(ask.Person, name), Who.System).ConfigureAwait(false);
        }

        await deleting.Clean().ConfigureAwait(false);
        return answer;
    }

    private async Task<SendAnswer> InSessions(LiveProgramme programme, SeatId seat, string? name, string? except = null)
    {
        foreach (var edition in programme.State.Editions.Where(edition => edition.Session != except))
        {
            if (await sessions.Find(edition.Session).ConfigureAwait(false) is { } session
                && await session.Ask(null, new EraseSeat(seat, name), Who.System).ConfigureAwait(false) is { Refused: not null } no)
            {
                return no;
            }
        }

        return new();
    }
}
