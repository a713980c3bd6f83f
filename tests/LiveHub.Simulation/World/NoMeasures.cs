using System.Diagnostics.Metrics;
using LiveHub.Live;

namespace LiveHub.Simulation.World;

/// <summary>Instruments that nobody reads.</summary>
internal sealed class NoMeasures : IMeterFactory
{
    public static readonly Measures Instance = new(new NoMeasures());

    public Meter Create(MeterOptions options) => new(options);

    public void Dispose()
    {
    }
}
