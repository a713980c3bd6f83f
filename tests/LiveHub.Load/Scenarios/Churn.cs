using LiveHub.Load.Clients;

namespace LiveHub.Load.Scenarios;

/// <summary>People of one session who come and go: some for the first time, as long as there are seats, others
/// again.</summary>
/// <param name="mostSeats">As many people as ever come.</param>
internal sealed class Churn(LiveSession session, Random chance, int mostSeats)
{
    private readonly List<Client> _away = [];
    private readonly List<Task> _coming = [];

    /// <summary>Who is there or on the way in.</summary>
    public List<Client> Present => session.Phones;

    /// <summary>People who have ever come.</summary>
    public int Seats => Present.Count + _away.Count;

    public int Joins { get; private set; }

    /// <summary>Joins that failed, by why.</summary>
    public IEnumerable<string> Failures => _coming.Where(task => task.IsFaulted)
        .Select(task => task.Exception!.GetBaseException().Message);

    public bool AllAreIn => _coming.All(task => task.IsCompleted);

    /// <summary>Somebody of those who are in and wait for nothing leaves, somebody else comes.</summary>
    public void Swap()
    {
        Client[] settled = [.. Present.Where(phone => phone is { IsUsable: true, Outbox.IsEmpty: true })];
        if (settled.Length == 0)
        {
            return; // All are busy.
        }

        var goes = settled[chance.Next(settled.Length)];
        goes.Drop();
        var comes = Seats < mostSeats && (_away.Count == 0 || chance.Next(2) == 0) ? session.NewPhone() : Back();
        Present.Remove(goes);
        _away.Add(goes);
        Come(comes);
    }

    /// <summary>Everybody who ever came is there.</summary>
    public async Task Gather()
    {
        var all = _away.ToArray();
        _away.Clear();
        Array.ForEach(all, Dealing.Each);
        await session.Admit(all);
    }

    private Client Back()
    {
        var comes = _away[chance.Next(_away.Count)];
        _away.Remove(comes);
        return comes;
    }

    private void Come(Client phone)
    {
        Joins++;
        Present.Add(phone);
        Dealing.Each(phone);
        _coming.RemoveAll(task => task.IsCompletedSuccessfully);
        _coming.Add(phone.Connect());
    }
}
