using LiveHub.Load.Net;

namespace LiveHub.Load.Clients;

/// <summary>Notices a line that says nothing for too long to somebody who reads.</summary>
internal sealed class Silence(Loop loop)
{
    private static readonly TimeSpan LookEvery = Patience.Silence / 5;

    private long _heardAt;

    /// <summary>Something was heard.</summary>
    public void Broken() => _heardAt = Loop.Now;

    /// <param name="giveUp">Called once, unless the line ends before.</param>
    public void Watch(Connection line, Action giveUp)
    {
        Broken();
        Look();

        void Look() => loop.After(LookEvery, () =>
        {
            if (line.IsPaused)
            {
                Broken();
            }

            if (line.IsClosed)
            {
                return;
            }

            if (Loop.Now - _heardAt > Loop.Ticks(Patience.Silence))
            {
                giveUp();
            }
            else
            {
                Look();
            }
        });
    }
}
