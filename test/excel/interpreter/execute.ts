import { Arguments } from './arguments';
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type Batch,
  type BatchReply,
  type ObjectPath,
  PathType,
  type ReferencedPaths,
  type WireError,
} from './batch';
import { HostError } from './errors';
import type { HostObject, Method, ObjectType } from './members';
import { demandDeclared, demandMember, locate, project } from './query';
import type { Session } from './session';

/** Runs one batch, action by action, and stops at the first error; what was done before it stays done (protocol §7–10). */
export async function execute(batch: Batch, session: Session): Promise<BatchReply> {
  const run = new Run(batch, session);
  const reply: BatchReply = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.Trace) reply.TraceIds.push(action.Id);
      const value = action.ActionType === ActionType.Trace ? null : await run.perform(action);
      reply.Results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      reply.Error = {
        ...describe(error),
        Location: run.location,
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      break;
    }
  }
  return reply;
}

/** What Excel refuses has a code. Anything else is a fault of the stand-in, and its message says so where it will be read. */
function describe(error: unknown): Pick<WireError, 'Code' | 'Message'> {
  if (error instanceof HostError) return { Code: error.code, Message: error.message };
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: 'GeneralException', Message: `The Excel stand-in failed: ${cause}` };
}

const IS_NULL = { _IsNull: true };

class Run {
  /** The member last used, for the error's location. */
  location = '';
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly session: Session,
  ) {}

  async perform(action: Action): Promise<unknown> {
    const target = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return target?.type.identity(target) ?? null;
      case ActionType.Query:
        return target && this.query(target, action);
      case ActionType.Method:
        return target ? await this.call(target, action) : IS_NULL;
      case ActionType.SetProperty:
        return target && this.assign(target, action);
      default:
        throw new HostError('UnsupportedOperation', `The Excel stand-in knows no action of type ${action.ActionType}.`);
    }
  }

  private async call(target: HostObject, action: Action): Promise<unknown> {
    const waiting = this.session.settled();
    if (waiting) await waiting;
    return this.invoke(target, action.Name, action.ArgumentInfo);
  }

  private async query(target: HostObject, action: Action): Promise<unknown> {
    const waiting = this.session.settled();
    if (waiting) await waiting;
    return project(target, action.QueryInfo ?? {}, this.reporting(), this.batch.AutoKeepReference === true);
  }

  /** The session, noting each member that is used. */
  private reporting(): Session {
    const { session } = this;
    return {
      root: session.root,
      apiMinor: session.apiMinor,
      readOnly: session.readOnly,
      service: (name) => session.service(name),
      tracked: (id) => session.tracked(id),
      keep: (object) => session.keep(object),
      settled: () => session.settled(),
      beforeMember: (location) => {
        this.location = location;
        session.beforeMember(location);
      },
    };
  }

  private async invoke(target: HostObject, name: string, info: ArgumentInfo | undefined): Promise<unknown> {
    const method = this.method(target.type, name);
    if (method.writes) this.demandWritable();
    const args = await this.argumentsOf(info);
    const answer = await method.call(target, args);
    if (args.hasUnheeded) {
      throw new HostError('ApiNotFound', `The Excel stand-in does not heed all arguments of ${this.location}.`);
    }
    return answer;
  }

  private async assign(target: HostObject, action: Action): Promise<null> {
    this.location = locate(target.type, action.Name);
    const member = demandMember(target.type, action.Name, this.session);
    if (member.kind === 'scalar') demandDeclared(member.setSince, this.location, this.session);
    this.session.beforeMember(this.location);
    if (member.kind !== 'scalar' || !member.set) throw new HostError('InvalidOperation');
    this.demandWritable();
    const args = await this.argumentsOf(action.ArgumentInfo);
    await member.set(target, args.raw(0) ?? null);
    return null;
  }

  private demandWritable(): void {
    if (this.session.readOnly) throw new HostError('AccessDenied', 'The workbook is read-only.');
  }

  private method(type: ObjectType, name: string): Method {
    this.location = locate(type, name);
    const member = demandMember(type, name, this.session);
    this.session.beforeMember(this.location);
    if (member.kind !== 'method') throw new HostError('InvalidOperation');
    return member;
  }

  private async argumentsOf(info: ArgumentInfo | undefined): Promise<Arguments> {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return new Arguments(references ? await this.dereference(values, references) : values);
  }

  /** One after the other: two arguments may lead through the same path, and a path is followed once. */
  private async dereference(values: readonly unknown[], references: ReferencedPaths): Promise<unknown[]> {
    const objects: unknown[] = [];
    for (const [index, value] of values.entries()) {
      const reference = references[index];
      if (Array.isArray(reference) && Array.isArray(value)) objects.push(await this.dereference(value, reference));
      else if (typeof reference === 'number' && reference > 0) objects.push(await this.resolve(reference));
      else objects.push(value);
    }
    return objects;
  }

  /** The object that a path leads to, found once in a batch; null is a null object. */
  private async resolve(id: number): Promise<HostObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidArgument', `The batch names object path ${id} but does not hold it.`);
    const object = await this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.session.root;
      case PathType.Null:
        return null;
      case PathType.New: {
        const service = this.session.service(path.Name);
        if (!service) throw new HostError('ApiNotFound', `The Excel stand-in does not implement ${path.Name}.`);
        return service;
      }
      case PathType.Reference: {
        const tracked = this.session.tracked(path.Name);
        if (!tracked) throw new HostError('InvalidReference');
        return tracked;
      }
      default:
        return this.step(path);
    }
  }

  private async step(path: ObjectPath): Promise<HostObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.Indexer) {
      this.location = `${parent.type.name}.getItem`;
      this.session.beforeMember(this.location);
      if (!parent.type.indexer) throw new HostError('InvalidOperation');
      return parent.type.indexer(parent, await this.argumentsOf(path.ArgumentInfo));
    }
    if (path.ObjectPathType === PathType.Method) {
      const object = await this.invoke(parent, path.Name, path.ArgumentInfo);
      return (object ?? null) as HostObject | null;
    }
    this.location = locate(parent.type, path.Name);
    const member = demandMember(parent.type, path.Name, this.session);
    this.session.beforeMember(this.location);
    if (member.kind !== 'navigation') throw new HostError('InvalidOperation');
    return member.get(parent);
  }
}
