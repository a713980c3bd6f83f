using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Simulation.World;

/// <summary>A client as a node's actor sees it: what it is told becomes a letter, and a write may take its time, as to a
/// phone that does not read.</summary>
internal sealed class SimulatedPhone(Who who, Audience shared, Action<Frame> write, Func<bool> stalls) : Phone(who, shared)
{
    private Action? _readOn;

    public override bool Tell(Frame frame, Action<Phone> caughtUp)
    {
        if (_readOn is not null)
        {
            return false;
        }

        write(frame);
        if (stalls())
        {
            _readOn = () => caughtUp(this);
        }

        return true;
    }

    public override void CaughtUp() => _readOn = null;

    /// <summary>The client reads on; the node hears of it as of any other turn.</summary>
    public void ReadOn() => _readOn?.Invoke();
}
