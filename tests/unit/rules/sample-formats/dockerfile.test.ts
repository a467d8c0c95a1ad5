import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDockerfile } from '../../../../src/rules/sample-formats/dockerfile/check-dockerfile.ts';
import { heredocOpenings } from '../../../../src/rules/sample-formats/dockerfile/heredocs.ts';
import { readInstructions } from '../../../../src/rules/sample-formats/dockerfile/read-instructions.ts';
import { withoutHeredocs } from '../../../../src/rules/sample-formats/dockerfile/without-heredocs.ts';

const found = (text: string) =>
  checkDockerfile(text).map(({ column, line, message }) => `${line}:${column} ${message}`);
const after = (line: string) => found(`FROM alpine\n${line}\n`);

/** Lines of what means something in such a file. */
const dockerish = fc
  .array(
    fc.constantFrom(
      'FROM a',
      'RUN ',
      'COPY ',
      '--mount=',
      '<<EOF',
      "<< 'E'",
      'EOF',
      'E',
      '\n',
      '\r\n',
      ' \\\n',
      '\t',
      '# c\n',
      '"',
      "'",
      ' x ',
      '\\',
      '`',
      '--',
      '[]',
      '\ufeff',
    ),
  )
  .map((parts) => parts.join(''));

describe('instructions', () => {
  it('are read from any text, every character from its place', () => {
    fc.assert(
      fc.property(dockerish, (text) => {
        for (const { offsets, text: line } of readInstructions(text)) {
          expect(offsets.map((offset) => text[offset]).join('')).toBe(line);
          expect(offsets).toEqual([...offsets].sort((one, other) => one - other));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keep their lines and columns without here-documents', () => {
    fc.assert(
      fc.property(dockerish, (text) => {
        const plain = withoutHeredocs(text, readInstructions(text));
        expect(plain.split('\n').map((line) => line.length)).toEqual(
          text.split('\n').map((line) => line.length),
        );
      }),
    );
  });

  it('are joined over comments, with the escape character that the file names', () => {
    const text = '# escape=`\nFROM a\nRUN one `\n  # why\n  two\nCOPY . C:\\\nCMD x\n';
    expect(readInstructions(text).map(({ text: line }) => line)).toEqual([
      'FROM a',
      'RUN one   two',
      'COPY . C:\\',
      'CMD x',
    ]);
  });
});

describe('a here-document', () => {
  it.each<[string, string[]]>([
    ['RUN <<EOF', ['EOF']],
    ["RUN cat << 'EOF' > file", ['EOF']],
    ['RUN <<-EOF', ['EOF']],
    ['RUN << -EOF', ['-EOF']],
    ['RUN 3<<A <<"B C"', ['A', 'B C']],
    ["RUN <<eo'f'", ['eof']],
    ['RUN <<- EOF', []],
    ['RUN cat<<EOF', []],
    ['RUN cat <<<EOF', []],
    ['RUN echo "<<EOF"', []],
    ["RUN echo don't <<EOF", []],
  ])('%j opens %j', (line, names) => {
    expect(heredocOpenings(line).map(({ name }) => name)).toEqual(names);
  });

  it('hides what stands in it', () => {
    expect(after('RUN <<A <<B\nWRONG\nA\n\tCMD [\nB\nCOPY <<-C /c\nFROM Nowhere\n\tC')).toEqual([]);
  });
});

describe('a file is right with', () => {
  it.each([
    'RUN --mount=type=secret,id=x,env=X,required --network=none --security=insecure --device=vendor.com/d=x true',
    'RUN --mount=type=cache,target=/c,sharing=locked,uid=1,mode=0755 --mount=src=.,dst=/s,rw true',
    'RUN --mount=type=tmpfs,target=/t,size=64m --mount=type=$T,target=/x true',
    'ADD --unpack=true --keep-git-dir --checksum=sha256:x https://example.org/a /a/',
    'COPY --link --parents=false --exclude=*.md --exclude=b --chmod=u+x a /b/',
    'HEALTHCHECK --interval=0s --start-period=0 --retries=0 CMD true',
    'STOPSIGNAL SIGRTMIN+3',
    'STOPSIGNAL 9',
    'STOPSIGNAL $SIGNAL',
    'STOPSIGNAL term',
    'FROM alpine AS Build\nFROM build\nCOPY --from=BUILD a b\nCOPY --from=0 a b',
    'WORKDIR /a\nWORKDIR b',
    'CMD ["--help"]',
    'CMD -- --help',
  ])('%j', (line) => {
    expect(after(line)).toEqual([]);
  });
});

describe('a file is wrong with', () => {
  it.each([
    ['RUN --mont=type=cache,target=/x true', '2:5 RUN does not have the flag "--mont"'],
    ['RUN \\\n  --network=lan true', '3:3 the flag "--network" does not take "lan"'],
    ['RUN --security=none true', '2:5 the flag "--security" does not take "none"'],
    ['RUN --mount=type=volume,target=/x true', '2:5 the key "type" of a mount does not take "volume"'],
    ['RUN --mount=type=cache,path=/x true', '2:5 a mount has no key "path"'],
    ['RUN --mount=type=bind,target=/x,size=1m true', '2:5 a mount of the type "bind" has no key "size"'],
    ['RUN --mount=type=secret true', '2:5 the mount does not say which secret'],
    ['COPY --form=x a b', '2:6 COPY does not have the flag "--form"'],
    ['COPY --link=maybe a b', '2:6 the flag "--link" is true or false, not "maybe"'],
    ['COPY --chown a b c/', '2:6 the flag "--chown" has no value'],
    ['COPY --chmod=1 --chmod=2 a b', '2:16 COPY has the flag "--chmod" twice'],
    ['ADD --from=x a b', '2:5 ADD does not have the flag "--from"'],
    ['CMD --version', '2:5 CMD does not have the flag "--version"'],
    ['ONBUILD RUN --mont=x y', '2:13 RUN does not have the flag "--mont"'],
    ['HEALTHCHECK --every=5s CMD x', '2:13 HEALTHCHECK does not have the flag "--every"'],
    ['FROM --arch=arm64 x', '2:6 FROM does not have the flag "--arch"'],
    ['FROM Alpine:3.20', '2:6 the image name "Alpine:3.20" has upper-case letters'],
    ['COPY --from=Nginx a b', '2:6 the image name "Nginx" has upper-case letters'],
    ['RUN <<EOF\necho', '2:5 the here-document "EOF" is never closed, so it swallows the rest of the file'],
    ['COPY a <<EOF\nx\nEOF', '2:8 COPY has a here-document where its destination belongs'],
    ['STOPSIGNAL SIGFOO', '2:12 "SIGFOO" is no signal'],
    ['STOPSIGNAL 0', '2:12 "0" is no signal'],
    ['WORKDIR a', '2:9 WORKDIR paths should be absolute'],
    ['HEALTHCHECK --interval=30 CMD x', '2:24 time: missing unit in duration 30'],
  ])('%j', (line, message) => {
    expect(after(line)).toEqual([message]);
  });
});
