using LiveHub.Live;

namespace LiveHub.Simulation.World;

/// <summary>Patches that many clients hear are read once.</summary>
internal sealed class SharedPatches
{
    private const int Most = 64;

    private readonly Dictionary<Frame, PatchText> _read = new(ReferenceEqualityComparer.Instance);

    public PatchText Read(Frame frame)
    {
        if (!_read.TryGetValue(frame, out var read))
        {
            if (_read.Count >= Most)
            {
                _read.Clear();
            }

            _read[frame] = read = PatchText.Read(frame.Json);
        }

        return read;
    }
}
